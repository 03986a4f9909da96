import type { EntryAttributeRecord } from '@pkyx/persistence';
import fc from 'fast-check';
import { Types } from 'mongoose';
import { attributeRecords, realigned } from './attribute-records';
import type { WrittenAttribute } from './entry-content';

const AUTHOR = new Types.ObjectId();
const EARLIER = new Date('2026-01-01');

function record(key: string, text: string): EntryAttributeRecord {
  return {
    key,
    kind: 'text',
    value: { text },
    sources: [],
    note: null,
    version: 1,
    editedBy: AUTHOR,
    editedAt: EARLIER,
  };
}

function written(key: string, text: string): WrittenAttribute {
  return { key, kind: 'text', value: { text }, sources: [], note: null };
}

const asWritten = (key: string) => key;
const merge = (merges: Record<string, string>) => (key: string) => merges[key] ?? key;
const brief = (records: EntryAttributeRecord[]) =>
  records.map(({ key, origin, alternative }) => [key, origin, alternative ?? false]);

describe('attributeRecords', () => {
  it('leaves what did not change to its author and gives the rest to the edit', () => {
    const at = new Date('2026-02-02');
    const editor = new Types.ObjectId();
    const records = attributeRecords(
      [record('a', 'one'), record('b', 'two')],
      [written('a', 'one'), written('b', 'other'), written('c', 'new')],
      { number: 7, author: editor, at },
      asWritten,
    );
    expect(records.map(({ version, editedBy }) => [version, editedBy === editor])).toEqual([
      [1, false],
      [7, true],
      [7, true],
    ]);
  });
});

describe('realigned', () => {
  const records = [record('a', 'one'), record('b', 'two'), record('c', 'three')];

  it('moves a value to the key its attribute was merged into', () => {
    expect(brief(realigned([record('a', 'one')], merge({ a: 'b' })))).toEqual([['b', 'a', false]]);
  });

  it('lets the value of the target have the say and keeps the other beside it', () => {
    expect(brief(realigned(records, merge({ a: 'b' })))).toEqual([
      ['b', 'a', true],
      ['b', undefined, false],
      ['c', undefined, false],
    ]);
  });

  it('lets the first have the say where all were moved', () => {
    expect(brief(realigned(records, merge({ a: 'x', b: 'x' })))).toEqual([
      ['x', 'a', false],
      ['x', 'b', true],
      ['c', undefined, false],
    ]);
  });

  it('gives back the very records when the merges are undone, in any order', () => {
    const once = realigned(records, merge({ a: 'b' }));
    const twice = realigned(once, merge({ a: 'c', b: 'c' }));
    expect(realigned(realigned(twice, merge({ b: 'c' })), asWritten)).toStrictEqual(records);
    expect(realigned(realigned(twice, merge({ a: 'b' })), asWritten)).toStrictEqual(records);
  });

  it('depends on the merges in force alone, not on the order in which they came and went', () => {
    const keys = ['a', 'b', 'c', 'd', 'e'];
    const steps = fc.array(fc.record({ from: fc.constantFrom(...keys), into: fc.constantFrom(...keys) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.shuffledSubarray(keys, { minLength: 1 }), steps, (held, changes) => {
        const written = held.map((key) => record(key, key));
        const inForce = new Map<string, string>();
        const keyOf = (key: string): string => (inForce.has(key) ? keyOf(inForce.get(key) ?? key) : key);
        let now = written;
        for (const { from, into } of changes) {
          // A merge that is in force is undone; a cycle is never made.
          if (!inForce.delete(from) && keyOf(into) !== from) inForce.set(from, into);
          now = realigned(now, keyOf);
          expect(now).toStrictEqual(realigned(written, keyOf));
        }
        expect(realigned(now, asWritten)).toStrictEqual(written);
      }),
    );
  });
});

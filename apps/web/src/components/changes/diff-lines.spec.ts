import type { FieldChange } from '../../lib/api-types';
import { statement, textChange } from '../../testing/changes';
import { diffLines, summaryLines } from './diff-lines';

const source = (url: string) => ({ url, citation: null, retrievedOn: null, asOf: null });
const entryField = (field: 'title' | 'type' | 'aliases', before: unknown, after: unknown): FieldChange => ({
  field,
  key: null,
  names: null,
  before: before as FieldChange['before'],
  after: after as FieldChange['after'],
});
const attribute = (before: FieldChange['before'], after: FieldChange['after']): FieldChange => ({
  ...textChange('taste', null, null),
  before,
  after,
});
const parts = (changes: FieldChange[]) => diffLines(changes).map(({ part }) => part);

describe('the lines of a difference', () => {
  it('say what each field was and is', () => {
    const lines = diffLines([
      entryField('title', '豆花', '豆腐脑'),
      entryField('aliases', ['豆腐花'], []),
      textChange('taste', null, '甜'),
    ]);
    expect(lines).toMatchObject([
      { part: 'title', before: '豆花', after: '豆腐脑' },
      { part: 'aliases', before: ['豆腐花'], after: null },
      { part: 'value', attribute: { zh: 'taste' }, before: null, after: { kind: 'text', value: { text: '甜' } } },
    ]);
  });

  it('have one for the value, the sources and the note, where they changed', () => {
    const before = statement('甜', { sources: [source('https://a.example')], note: '南方' });
    expect(parts([attribute(before, statement('咸'))])).toEqual(['value', 'sources', 'note']);
    expect(parts([attribute(before, { ...before, sources: [source('https://b.example')] })])).toEqual(['sources']);
    expect(parts([attribute(before, { ...before, note: '北方' })])).toEqual(['note']);
    expect(parts([attribute(null, before)])).toEqual(['value', 'sources', 'note']);
    expect(parts([attribute(statement('甜', { note: '' }), statement('甜'))])).toEqual([]);
  });

  it('leave out that there were no aliases before and are none now', () => {
    expect(parts([entryField('aliases', null, [])])).toEqual([]);
  });

  it('are told apart, whatever attributes are called', () => {
    const ids = diffLines([entryField('title', 'a', 'b'), textChange('title', 'a', 'b')]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('a summary', () => {
  it('has only the value where that changed, and what else changed where it did not', () => {
    const sourced = statement('甜', { sources: [source('https://a.example')] });
    expect(summaryLines([attribute(null, sourced)]).map(({ part }) => part)).toEqual(['value']);
    expect(summaryLines([attribute(statement('甜'), sourced)]).map(({ part }) => part)).toEqual(['sources']);
  });

  it('does not repeat the title and type of a new or deleted entry', () => {
    const made = [
      entryField('title', null, '豆花'),
      entryField('type', null, 'snack'),
      textChange('taste', null, '甜'),
    ];
    expect(summaryLines(made).map(({ part }) => part)).toEqual(['value']);
    expect(summaryLines([entryField('title', '豆花', '豆腐脑')]).map(({ part }) => part)).toEqual(['title']);
  });
});

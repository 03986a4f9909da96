import { ProblemError } from '../../../lib/problem';
import { registryAttribute } from '../../../testing/attributes';
import { type DraftRow, emptyEntry, type EntryDraft, offeredRow, ownRow } from './entry-draft';
import { allShown, faultsIn, faultsOfAnswer, faultsOfRow, requestOf } from './entry-request';

const weight = registryAttribute({ key: 'weight', kind: 'number', dimension: 'mass' });
const number = (row: DraftRow, text: string, unit: string | null = null): DraftRow => ({
  ...row,
  value: { kind: 'number', number: text, dimension: 'mass', unit },
});
const named = (row: DraftRow, name: string, text: string): DraftRow => ({
  ...row,
  name,
  value: { kind: 'text', text },
});
const entry = (...rows: DraftRow[]): EntryDraft => ({ ...emptyEntry('豆花'), type: '小吃', rows });

describe('the request for a new entry', () => {
  it('names known attributes by key, new ones by name and kind, and leaves out empty rows', () => {
    const draft = entry(ownRow(1), number(offeredRow(weight), '177 g'), named(ownRow(2), '口味', '甜'));
    expect(requestOf(draft)).toEqual({
      title: '豆花',
      type: '小吃',
      aliases: [],
      comment: '',
      attributes: [
        { key: 'weight', value: expect.objectContaining({ number: '177', unit: 'g' }), sources: [] },
        { name: '口味', kind: 'text', value: { text: '甜' }, sources: [] },
      ],
    });
  });
});

describe('what is wrong with a new entry', () => {
  it('stands at the field that it is about', () => {
    const draft = { ...entry(number(offeredRow(weight), '177'), named(ownRow(1), '', '甜')), title: ' ', type: '' };
    expect(Object.keys(faultsIn(draft, 'zh')).sort()).toEqual(['rows/own-1/name', 'rows/weight/unit', 'title', 'type']);
  });

  it('is that a name has no value, and that an attribute is there twice', () => {
    const twice = { ...number(ownRow(2), '1 kg'), known: weight, name: 'weight' };
    const faults = faultsIn(entry(number(offeredRow(weight), '1 kg'), named(ownRow(1), '口味', ''), twice), 'en');
    expect(Object.keys(faults)).toEqual(['rows/own-1/value', 'rows/own-2/name']);
  });

  it('is nothing for a draft that can be sent', () => {
    expect(faultsIn(entry(number(offeredRow(weight), '177', 'g')), 'zh')).toEqual({});
  });
});

describe('what the API finds wrong', () => {
  const draft = entry(ownRow(9), number(offeredRow(weight), '1 kg'), named(ownRow(1), '口味', '甜'));
  const problem = (...pointers: string[]) =>
    new ProblemError(422, {
      code: 'invalid-body',
      errors: pointers.map((pointer) => ({ pointer, code: 'x', detail: `at ${pointer}` })),
    });

  it('is shown at the row that was sent in that place', () => {
    const faults = faultsOfAnswer(problem('/attributes/1/value', '/title', '/attributes/0/sources/0/url'), draft, 'zh');
    expect(faultsOfRow(faults, 'own-1')).toEqual({ value: 'at /attributes/1/value' });
    expect(faultsOfRow(faults, 'weight')).toEqual({ 'sources/0/url': 'at /attributes/0/sources/0/url' });
    expect(faults.title).toBe('at /title');
    expect(allShown(faults)).toBe(true);
  });

  it('is said below the form where no field is about it', () => {
    expect(allShown(faultsOfAnswer(problem('/attributes'), draft, 'zh'))).toBe(false);
    expect(allShown(faultsOfAnswer(problem('/attributes/7/value'), draft, 'zh'))).toBe(false);
  });
});

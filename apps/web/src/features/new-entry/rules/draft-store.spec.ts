import { registryAttribute } from '../../../testing/attributes';
import { attemptIsOver, keyFor } from './attempt';
import { forgetDraft, storedDraft, storeDraft } from './draft-store';
import { emptyEntry, offeredRow, renamed, withOwnRow, withRow } from './entry-draft';

beforeEach(() => sessionStorage.clear());

describe('the draft of a new entry', () => {
  it('is what was written, for the same link only', () => {
    const draft = { ...emptyEntry('豆花'), type: '小吃', aliases: ['豆腐花'] };
    storeDraft('豆花', draft);
    expect(storedDraft('豆花')).toEqual(draft);
    expect(storedDraft('')).toEqual(emptyEntry(''));
  });

  it('is not kept when nothing was written, nor once it is done', () => {
    storeDraft('豆花', emptyEntry('豆花'));
    expect(sessionStorage).toHaveLength(0);
    storeDraft('豆花', { ...emptyEntry('豆花'), comment: 'x' });
    forgetDraft('豆花');
    expect(storedDraft('豆花')).toEqual(emptyEntry('豆花'));
  });

  it('starts anew where what was kept cannot be read', () => {
    sessionStorage.setItem('pkyx-new-entry 豆花', '{');
    expect(storedDraft('豆花')).toEqual(emptyEntry('豆花'));
  });

  it('drops an offered row that was emptied, and keeps one to be named', () => {
    const row = offeredRow(registryAttribute({ key: 'taste' }));
    const written = withRow(emptyEntry(''), { ...row, value: { kind: 'text', text: '甜' } });
    expect(written.rows).toHaveLength(1);
    expect(withRow(written, row).rows).toEqual([]);
    expect(withOwnRow(withOwnRow(written)).rows.map(({ id }) => id)).toEqual(['taste', 'own-1', 'own-2']);
  });

  it('takes the kind of a known attribute, and keeps a value that fits', () => {
    const [row] = withOwnRow(emptyEntry('')).rows;
    const weight = registryAttribute({ key: 'weight', kind: 'number', dimension: 'mass' });
    const known = renamed(row!, '重量', weight);
    expect(known).toMatchObject({ name: '重量', known: weight, value: { kind: 'number', dimension: 'mass' } });
    const typed = { ...known, value: { ...known.value, number: '3 kg' } } as typeof known;
    expect(renamed(typed, '体重', weight).value).toBe(typed.value);
  });
});

describe('the key of a request', () => {
  const request = { title: '豆花', type: '小吃' };

  it('stays the same for the same request until an answer came', () => {
    const key = keyFor(request);
    expect(keyFor(request)).toBe(key);
    expect(keyFor({ ...request, type: '甜品' })).not.toBe(key);
    const again = keyFor(request);
    attemptIsOver();
    expect(keyFor(request)).not.toBe(again);
  });
});

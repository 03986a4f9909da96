import { comparison, everyState } from '../../../testing/comparisons';
import { america, china } from '../../../testing/entries';
import { reordered } from './reordered';

const known = {
  ...comparison(everyState),
  coverage: { rows: 5, comparable: 3, decided: 1, missing: [0, 1] },
  verdict: { leads: [0, 1], text: { zh: '', en: '' }, clauses: [] },
};

describe('a comparison in another order', () => {
  const turned = reordered(known, [america.slug, china.slug]);
  const rows = turned?.groups[1]?.rows ?? [];

  it('has its entries, cells and counts in that order', () => {
    expect(turned?.entries).toEqual([america, china]);
    expect(rows[0]?.cells).toEqual([...(everyState[0]?.cells ?? [])].reverse());
    expect(turned?.coverage.missing).toEqual([1, 0]);
    expect(turned?.verdict.leads).toEqual([1, 0]);
  });

  it('has the best where it went', () => {
    expect(rows.map(({ best }) => best)).toEqual([[0], [], [], [], []]);
  });

  it('is itself when the order is the same', () => {
    expect(reordered(known, [china.slug, america.slug])).toEqual(known);
  });

  it.each([[[china.slug]], [[china.slug, 'mars']], [[china.slug, china.slug]]])(
    'is unknown for other sides: %j',
    (slugs) => {
      expect(reordered(known, slugs)).toBeNull();
    },
  );
});

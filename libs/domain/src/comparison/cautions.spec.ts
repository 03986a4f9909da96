import { compareEntries } from './compare-entries';
import type { ComparedCell, ComparedEntry, Comparison } from './comparison';
import { cell, entry, quantity as q, text } from './testing/compared-entries';

const CAR = { slug: 'car', names: { zh: '汽车', en: 'Car' } };
const NOW = new Date('2026-06-01T00:00:00Z');

type Sources = NonNullable<ComparedCell['sources']>;

const fresh: Sources = [{ citation: 'Facts', asOf: '2024' }];

function valued(key: string, value: string, sources: Sources | undefined = fresh): ComparedCell {
  return cell(key, q(value), 'higher', { sources });
}

/** Three rows that b leads, of which that of `x` has these sources. */
function sides(a: Sources | undefined, b: Sources | undefined): ComparedEntry[] {
  return [
    entry('a', [valued('x', '1 kg', a), valued('y', '1 kg'), valued('z', '1 kg')]),
    entry('b', [valued('x', '2 kg', b), valued('y', '2 kg'), valued('z', '2 kg')]),
  ];
}

function cautionsOn(entries: readonly ComparedEntry[]): Pick<Comparison<unknown>, 'cautions' | 'cautionRows'> {
  const { cautions, cautionRows } = compareEntries(entries, { at: NOW });
  return { cautions, cautionRows };
}

const asOf = (year: string): Sources => [{ asOf: year }];
const cited = (citation: string): Sources => [{ citation, asOf: '2024' }];

describe('a comparison', () => {
  it('warns of nothing where there is nothing to mind', () => {
    expect(cautionsOn(sides(fresh, fresh))).toEqual({ cautions: [], cautionRows: {} });
  });

  describe('has no verdict, and says why,', () => {
    it('where types differ', () => {
      const [a, b] = sides(fresh, fresh);
      const { verdict, cautions } = compareEntries([a!, { ...b!, type: CAR }]);
      expect([verdict, cautions]).toEqual([null, ['types-differ']]);
    });

    it('where fewer than three rows are decided', () => {
      const [a, b] = sides(fresh, fresh);
      const { verdict, cautions } = compareEntries([a!, { ...b!, attributes: b!.attributes.slice(1) }]);
      expect([verdict, cautions]).toEqual([null, ['too-few-decided']]);
    });

    it.each([
      [9, ['low-coverage'], true],
      [10, ['too-little-covered'], false],
    ])('where less than a quarter can be compared: 3 rows beside %d that cannot', (gaps, expected, hasVerdict) => {
      const [a, b] = sides(fresh, fresh);
      const alone = Array.from({ length: gaps }, (_, index) => valued(`gap-${index}`, '1 kg'));
      const { verdict, cautions } = compareEntries([{ ...a!, attributes: [...a!.attributes, ...alone] }, b!]);
      expect([cautions, verdict !== null]).toEqual([expected, hasVerdict]);
    });
  });

  it.each([
    [3, []],
    [4, ['low-coverage']],
  ])('warns where less than half can be compared: 3 rows beside %d that cannot', (gaps, expected) => {
    const [a, b] = sides(fresh, fresh);
    const alone = Array.from({ length: gaps }, (_, index) => valued(`gap-${index}`, '1 kg'));
    expect(cautionsOn([{ ...a!, attributes: [...a!.attributes, ...alone] }, b!]).cautions).toEqual(expected);
  });

  it('does not hold text against a verdict: it is never better or worse', () => {
    const [a, b] = sides(fresh, fresh);
    const words = Array.from({ length: 30 }, (_, index) => cell(`text-${index}`, text('t')));
    const { verdict, cautions } = compareEntries([{ ...a!, attributes: [...a!.attributes, ...words] }, b!]);
    expect(cautions).toEqual([]);
    expect(verdict).not.toBeNull();
  });

  it.each<[string, string, string[]]>([
    ['2024', '2022-12-31', []],
    ['2024', '2021', ['as-of-differs']],
    ['2021 est.', '2024-05', ['as-of-differs']],
  ])('warns of years more than two apart: %s against %s', (one, other, expected) => {
    expect(cautionsOn(sides(asOf(one), asOf(other))).cautions).toEqual(expected);
  });

  it('goes by the newest of the years that the sources of a value name', () => {
    expect(cautionsOn(sides([{ asOf: '2015' }, { asOf: '2024' }, { asOf: null }], asOf('2024'))).cautions).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['Statistical yearbook', 'World Factbook, est.', ['basis-differs']],
    ['Census 2020', 'Estimated by the survey', ['basis-differs']],
    ['统计局', '本站估算', ['basis-differs']],
    ['World Factbook, est.', 'Estimates of the UN', []],
    ['Test of the makers', 'The best. Ever', []],
  ])('warns of estimates against what is none: “%s” against “%s”', (one, other, expected) => {
    expect(cautionsOn(sides(cited(one), cited(other))).cautions).toEqual(expected);
  });

  it('cannot tell an estimate from a value without a source', () => {
    expect(cautionsOn(sides(cited('World Factbook, est.'), [])).cautions).toEqual(['unsourced']);
  });

  it.each<[string, string[]]>([
    ['2016', []],
    ['2015', ['stale']],
  ])('warns in 2026 of values more than ten years old: %s', (year, expected) => {
    expect(cautionsOn(sides(asOf(year), asOf('2016'))).cautions).toEqual(expected);
  });

  it('does not know what is stale without a moment', () => {
    expect(compareEntries(sides(asOf('1990'), asOf('1990'))).cautions).toEqual([]);
  });

  it('warns of values that are known to have no source', () => {
    expect(cautionsOn(sides([], fresh)).cautions).toEqual(['unsourced']);
    expect(cautionsOn(sides(undefined, fresh)).cautions).toEqual([]);
  });

  it('names the rows that it warns of, only those that have a best', () => {
    const tie = valued('tie', '1 kg', []);
    const [a, b] = sides(asOf('2012'), asOf('2024'));
    const bare = b!.attributes.map((attribute) => (attribute.key === 'z' ? { ...attribute, sources: [] } : attribute));
    expect(
      cautionsOn([
        { ...a!, attributes: [...a!.attributes, tie] },
        { ...b!, attributes: [...bare, tie] },
      ]),
    ).toEqual({
      cautions: ['as-of-differs', 'stale', 'unsourced'],
      cautionRows: { 'as-of-differs': ['x'], stale: ['x'], unsourced: ['z'] },
    });
  });
});

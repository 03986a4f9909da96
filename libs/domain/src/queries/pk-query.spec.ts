import fc from 'fast-check';
import { foldKey } from '../text/fold-key';
import { MAX_PK_QUERY_LENGTH } from './pk-limits';
import { pkReadings, resolvePkReading } from './pk-query';

const COUNTRIES = [
  '中国',
  '美国',
  '日本',
  '比利时',
  'China',
  'USA',
  'Trinidad and Tobago',
  'Antigua and Barbuda',
  'Barbados',
];
const OTHERS = ['甜豆腐脑', '咸豆腐脑', 'Java', '.NET', '对比度', 'PK2', 'Tom vs. Jerry', '无与伦比'];

/** The outcome in one line: `separator: A | B`, `choice: A | B / C | D` or the code of the problem. */
function read(query: string, existing: readonly string[] = [...COUNTRIES, ...OTHERS]): string {
  const resolution = resolvePkReading(pkReadings(query), new Set(existing.map(foldKey)));
  if (resolution.outcome === 'problem') return resolution.problem.code;
  const readings = resolution.outcome === 'read' ? [resolution.reading] : resolution.alternatives;
  const label = resolution.outcome === 'read' ? resolution.reading.separator : 'choice';
  return `${label}: ${readings.map(({ sides }) => sides.map(({ text }) => text).join(' | ')).join(' / ')}`;
}

describe('a query for a comparison', () => {
  it.each([
    ['中国 pk 美国', 'pk: 中国 | 美国'],
    ['中国pk美国', 'pk: 中国 | 美国'],
    ['中国 PK 美国', 'pk: 中国 | 美国'],
    ['中国 ＰＫ 美国', 'pk: 中国 | 美国'],
    ['中国ｐｋ美国', 'pk: 中国 | 美国'],
    ['中国 vs 美国', 'vs: 中国 | 美国'],
    ['中国vs.美国', 'vs: 中国 | 美国'],
    ['中国 versus 美国', 'vs: 中国 | 美国'],
    ['中国 🆚 美国', 'vs: 中国 | 美国'],
    ['中国和美国比', '和…比: 中国 | 美国'],
    ['中国 和 美国 比', '和…比: 中国 | 美国'],
    ['中国跟美国相比', '和…比: 中国 | 美国'],
    ['中国与美国对比一下', '和…比: 中国 | 美国'],
    ['中国同美国比较', '和…比: 中国 | 美国'],
    ['中国和美国哪个好', '和…比: 中国 | 美国'],
    ['中国和美国哪个更好？', '和…比: 中国 | 美国'],
    ['中国和美国有什么区别', '和…比: 中国 | 美国'],
    ['中国和美国比一比', '和…比: 中国 | 美国'],
    ['中国、美国和日本哪个大', '和…比: 中国 | 美国 | 日本'],
    ['对比中国和美国', '和…比: 中国 | 美国'],
    ['比较一下 中国 和 美国', '和…比: 中国 | 美国'],
    ['中国比美国', '比: 中国 | 美国'],
    ['中国比美国哪个好', '比: 中国 | 美国'],
    ['甜豆腐脑 对比 咸豆腐脑', '对比: 甜豆腐脑 | 咸豆腐脑'],
    ['甜豆腐脑對比咸豆腐脑', '对比: 甜豆腐脑 | 咸豆腐脑'],
    ['china pk USA', 'pk: china | USA'],
    ['compare China and USA', 'compare: China | USA'],
    ['Compare China with USA', 'compare: China | USA'],
    ['compare China to USA', 'compare: China | USA'],
    ['compare China, USA, and Barbados', 'compare: China | USA | Barbados'],
    ['compare China vs USA', 'vs: China | USA'],
    ['中国 pk 美国 pk 日本', 'pk: 中国 | 美国 | 日本'],
    ['中国 pk 美国 vs 日本', 'pk: 中国 | 美国 | 日本'],
    ['a pk b pk c pk d pk e pk f pk g pk h', 'pk: a | b | c | d | e | f | g | h'],
    [' 中国\tpk\n美国 ', 'pk: 中国 | 美国'],
    ['中国 pk 火星', 'pk: 中国 | 火星'],
    ['火星和土星比', '和…比: 火星 | 土星'],
    ['小米14pk小米15', 'pk: 小米14 | 小米15'],
  ])('reads %j as %s', (query, expected) => {
    expect(read(query)).toBe(expected);
  });

  it.each([
    ['Opkit pk Vspec', 'pk: Opkit | Vspec', 'a separator inside a Latin word'],
    ['比利时 pk 火星', 'pk: 比利时 | 火星', '比 at the start of a name'],
    ['中国比比利时', '比: 中国 | 比利时', '比 twice'],
    ['中国 pk 美国比特币', 'pk: 中国 | 美国比特币', 'a weaker separator beside a sure one'],
    ['对比度 pk 火星', 'pk: 对比度 | 火星', '对比 at the start of a name'],
    ['PK2 pk 火星', 'pk: PK2 | 火星', 'pk at the start of a name'],
    ['Java vs.NET', 'vs: Java | .NET', 'a full stop that belongs to the name'],
    ['compare Trinidad and Tobago with Barbados', 'compare: Trinidad and Tobago | Barbados', 'and in a name'],
    [
      'compare Trinidad and Tobago and Antigua and Barbuda',
      'compare: Trinidad and Tobago | Antigua and Barbuda',
      'and in each name',
    ],
    ['Tom vs. Jerry pk 中国', 'pk: Tom vs. Jerry | 中国', 'the longest known name wins'],
    ['Tom vs. Jerry pk 火星', 'pk: Tom vs. Jerry | 火星', 'the longest known name wins beside an unknown one'],
    ['和平和战争比', '和…比: 和平 | 战争', '和 at the start of a name'],
  ])('resolves names that contain a separator: %j as %s (%s)', (query, expected) => {
    expect(read(query)).toBe(expected);
  });

  it('takes a bare conjunction for a separator only where all names exist', () => {
    expect(read('中国和美国')).toBe('和…比: 中国 | 美国');
    expect(read('中国和火星')).toBe('pk-no-separator');
    expect(read('Trinidad and Tobago')).toBe('pk-no-separator');
  });

  it('offers a choice where two readings are equally good', () => {
    expect(read('A pk B pk C', ['A pk B', 'B pk C', 'A', 'C'])).toBe('choice: A | B pk C / A pk B | C');
    expect(read('A pk B pk C', ['A pk B', 'A', 'B', 'C'])).toBe('pk: A pk B | C');
    expect(read('A pk B pk C', [])).toBe('pk: A | B | C');
    expect(read('对比度和亮度哪个重要', [])).toBe('choice: 度 | 亮度 / 对比度 | 亮度');
    expect(read('对比度和亮度哪个重要')).toBe('和…比: 对比度 | 亮度');
  });

  it.each([
    ['', 'pk-empty'],
    [' \n', 'pk-empty'],
    ['pk', 'pk-empty'],
    [' ＶＳ． ', 'pk-empty'],
    ['pk pk', 'pk-empty'],
    ['\u200b pk \u200b', 'pk-empty'],
    ['中国 pk', 'pk-side-empty'],
    ['pk 美国', 'pk-side-empty'],
    ['中国 pk \u200b', 'pk-side-empty'],
    ['中国 pk pk 美国', 'pk-side-empty'],
    ['中国 pk 美国 pk', 'pk-side-empty'],
    ['中国比', 'pk-side-empty'],
    ['和美国比', 'pk-side-empty'],
    ['中国', 'pk-no-separator'],
    ['火星', 'pk-no-separator'],
    ['比利时', 'pk-no-separator'],
    ['比利士', 'pk-no-separator'],
    ['对比度', 'pk-no-separator'],
    ['无与伦比', 'pk-no-separator'],
    ['Vspec', 'pk-no-separator'],
    ['Tom vs. Jerry', 'pk-no-separator'],
    ['a pk b pk c pk d pk e pk f pk g pk h pk i', 'pk-too-many-sides'],
    ['甲和乙和丙和丁和戊和己和庚和辛和壬比', 'pk-too-many-sides'],
    [Array(50).fill('x').join(' pk '), 'pk-too-many-sides'],
    ['中国 pk 中国', 'pk-same-name'],
    ['火星 pk 火星', 'pk-same-name'],
    ['China pk ＣＨＩＮＡ', 'pk-same-name'],
    ['中國 pk 中国', 'pk-same-name'],
    ['x'.repeat(MAX_PK_QUERY_LENGTH + 1), 'pk-too-long'],
  ])('answers %j with %s', (query, code) => {
    expect(read(query)).toBe(code);
  });

  it('says which name is missing', () => {
    const detailOf = (query: string) => pkReadings(query).problem?.detail;
    expect(detailOf('pk 美国')).toEqual({ zh: '第 1 个名称是空的，请补上。', en: 'Name 1 is missing. Fill it in.' });
    expect(detailOf('中国 pk 美国 pk')?.en).toContain('Name 3');
  });

  it('reads nine names where one of them holds a separator', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'Tom vs. Jerry'];
    expect(read(names.join(' pk '), names)).toBe(`pk: ${names.join(' | ')}`);
  });

  it('asks for a bounded number of names, in bounded time, whatever is typed', () => {
    const piece = fc.constantFrom(
      'pk',
      ' pk ',
      'vs.',
      '比',
      '对比',
      '和',
      ' and ',
      ', ',
      '、',
      'compare ',
      '哪个好',
      ' 相比',
      '🆚',
      '中国',
      'x',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const query = pkReadings(pieces.join(''));
        expect(query.keys.length).toBeLessThanOrEqual(64);
        for (const { sides } of query.readings) {
          expect(sides.length).toBeGreaterThanOrEqual(2);
          expect(sides.length).toBeLessThanOrEqual(8);
          expect(sides.every(({ key }) => key !== '')).toBe(true);
        }
        expect(resolvePkReading(query, new Set(query.keys)).outcome).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('gives back any two names around any separator', () => {
    const name = fc.stringMatching(/^[a-z甲-鼎]{1,8}$/);
    const separator = fc.constantFrom(' pk ', ' PK ', ' vs ', ' vs. ', ' 对比 ', ' 比 ');
    fc.assert(
      fc.property(name, name, separator, (left, right, between) => {
        fc.pre(foldKey(left) !== foldKey(right));
        const resolution = resolvePkReading(
          pkReadings(`${left}${between}${right}`),
          new Set([foldKey(left), foldKey(right)]),
        );
        expect(resolution).toMatchObject({ outcome: 'read', reading: { sides: [{ text: left }, { text: right }] } });
      }),
      { numRuns: 1000 },
    );
  });
});

import type { Direction, TypedValue } from '../values/value';
import { compareEntries } from './compare-entries';
import type { ComparedCell, ComparedEntry, Verdict } from './comparison';
import { cell, date, entry, no, quantity, rating, yes } from './testing/compared-entries';

const COUNTRY = { slug: 'country', names: { zh: '国家', en: 'Country' } };

function country(title: string, alias: string, attributes: ComparedCell[]): ComparedEntry {
  return { ...entry(alias.toLowerCase(), attributes, COUNTRY, [alias]), title };
}

/** 中国 leads in three rows of no interest but that a verdict needs them. */
const filling = (value: string) => ['f', 'g', 'h'].map((key) => cell(key, quantity(value, 'mass')));

function verdictOn(
  values: [TypedValue, TypedValue, ...TypedValue[]],
  direction: Direction,
  names = { zh: '项目', en: 'Item' },
): Verdict {
  const titles = [
    ['中国', 'China'],
    ['美国', 'USA'],
    ['日本', 'Japan'],
  ] as const;
  const entries = values.map((value, index) =>
    country(titles[index]![0], titles[index]![1], [
      cell('x', value, direction, { names }),
      ...filling(index === 0 ? '1.05 kg' : '1 kg'),
    ]),
  );
  const { verdict } = compareEntries(entries);
  if (!verdict) throw new Error('no verdict');
  return verdict;
}

function clauseOn(...[values, direction, names]: Parameters<typeof verdictOn>): Verdict['clauses'][number] | undefined {
  return verdictOn(values, direction, names).clauses.find(({ row }) => row === 'x');
}

const q = quantity;

describe('a verdict', () => {
  it('counts who leads where and names the widest margins, in both languages', () => {
    const verdict = verdictOn([q('4.2 m'), q('1 m')], 'lower', { zh: '长度', en: 'Length' });
    expect(verdict).toEqual({
      leads: [3, 1],
      text: {
        zh: '4 项可分高下：中国领先 3 项，美国领先 1 项。中国的 f 项略重于美国，重 5%；中国的 g 项略重于美国，重 5%；美国的长度明显小于中国，后者约为其 4.2 倍。',
        en: 'Of the 4 rows that can be decided, China leads in 3 and USA in 1. F: China is slightly above USA, by 5%; G: China is slightly above USA, by 5%; Length: USA is well below China, which is about 4.2 times as high.',
      },
      clauses: [
        { row: 'f', zh: '中国的 f 项略重于美国，重 5%', en: 'F: China is slightly above USA, by 5%' },
        { row: 'g', zh: '中国的 g 项略重于美国，重 5%', en: 'G: China is slightly above USA, by 5%' },
        {
          row: 'x',
          zh: '美国的长度明显小于中国，后者约为其 4.2 倍',
          en: 'Length: USA is well below China, which is about 4.2 times as high',
        },
      ],
    });
  });

  it('says so where one leads everywhere', () => {
    const { leads, text } = verdictOn([q('2 m'), q('1 m')], 'higher');
    expect(leads).toEqual([4, 0]);
    expect(text.zh).toMatch(/^4 项可分高下，全部由中国领先。/);
    expect(text.en).toMatch(/^China leads in all 4 rows that can be decided\. /);
  });

  it.each<[string, [TypedValue, TypedValue], Direction, string, string]>([
    [
      'below 1.1',
      [q('1.09 m'), q('1 m')],
      'higher',
      '中国的项目略大于美国，大 9%',
      'Item: China is slightly above USA, by 9%',
    ],
    [
      'below 1 %',
      [q('1.004 m'), q('1 m')],
      'higher',
      '中国的项目略大于美国，大 0.4%',
      'Item: China is slightly above USA, by 0.4%',
    ],
    [
      'too little to tell',
      [q('1.0000001 m'), q('1 m')],
      'higher',
      '中国的项目略大于美国',
      'Item: China is slightly above USA',
    ],
    ['from 1.1', [q('1.1 m'), q('1 m')], 'higher', '中国的项目大于美国，大 10%', 'Item: China is above USA, by 10%'],
    ['below 2', [q('1 m'), q('1.99 m')], 'lower', '中国的项目小于美国，小 50%', 'Item: China is below USA, by 50%'],
    [
      'from 2',
      [q('2 m'), q('1 m')],
      'higher',
      '中国的项目明显大于美国，约为后者的 2 倍',
      'Item: China is well above USA, about 2 times as high',
    ],
    [
      'below 10',
      [q('9.99 m'), q('1 m')],
      'higher',
      '中国的项目明显大于美国，约为后者的 10 倍',
      'Item: China is well above USA, about 10 times as high',
    ],
    [
      'from 10',
      [q('1 m'), q('14.4 m')],
      'lower',
      '中国的项目远小于美国，后者约为其 14 倍',
      'Item: China is far below USA, which is about 14 times as high',
    ],
    [
      'beyond telling',
      [q('5000 m'), q('1 m')],
      'higher',
      '中国的项目远大于美国，超过后者的 1000 倍',
      'Item: China is far above USA, over 1000 times as high',
    ],
    ['without a ratio', [q('1 m'), q('0 m')], 'higher', '中国的项目大于美国', 'Item: China is above USA'],
    ['negative numbers', [q('-1 m'), q('-9 m')], 'higher', '中国的项目大于美国', 'Item: China is above USA'],
    ['temperatures', [q('30 °C'), q('20 °C')], 'higher', '中国的项目高于美国', 'Item: China is above USA'],
    [
      'percentages',
      [q('6 %'), q('7.5 %')],
      'lower',
      '中国的项目低于美国，低 1.5 个百分点',
      'Item: China is below USA, by 1.5 percentage points',
    ],
    [
      'shares given per mille',
      [q('3 ‰'), q('12.5 ‰')],
      'lower',
      '中国的项目明显低于美国，低 9.5‰',
      'Item: China is well below USA, by 9.5 per 1,000',
    ],
    [
      'shares given unlike one another',
      [q('3 ‰'), q('1.3 %')],
      'lower',
      '中国的项目明显低于美国，低 1 个百分点',
      'Item: China is well below USA, by 1 percentage point',
    ],
    ['times', [q('3 h'), q('2 h')], 'higher', '中国的项目长于美国，长 50%', 'Item: China is above USA, by 50%'],
    ['stars', [rating(5), rating(4)], 'higher', '中国的项目高于美国，高 1 星', 'Item: China is above USA, by 1 star'],
    ['dates', [date('1949'), date('1776')], 'higher', '中国的项目晚于美国', 'Item: China is later than USA'],
    ['early dates', [date('1776'), date('1949')], 'lower', '中国的项目早于美国', 'Item: China is earlier than USA'],
  ])('words a margin by its size: %s', (_, [leading, other], direction, zh, en) => {
    const [china, usa] = [
      country('中国', 'China', [cell('x', leading, direction, { names: { zh: '项目', en: 'Item' } })]),
      country('美国', 'USA', [cell('x', other, direction)]),
    ];
    china.attributes = [...china.attributes, ...filling('1 kg')];
    usa.attributes = [...usa.attributes, ...filling('2 kg')];
    const clause = compareEntries([china, usa]).verdict?.clauses.find(({ row }) => row === 'x');
    expect(clause).toEqual({ row: 'x', zh, en });
  });

  it('tells yes from no', () => {
    expect(clauseOn([no, yes], 'higher')).toEqual({
      row: 'x',
      zh: '项目：美国为“是”，中国为“否”',
      en: 'Item: USA yes, China no',
    });
    expect(clauseOn([yes, no], 'lower')).toEqual({
      row: 'x',
      zh: '项目：美国为“否”，中国为“是”',
      en: 'Item: USA no, China yes',
    });
    expect(clauseOn([no, yes, no], 'higher')).toMatchObject({
      zh: '项目：美国为“是”，其他为“否”',
      en: 'Item: USA yes, the others no',
    });
  });

  it('speaks of the runner-up where there are more than two', () => {
    expect(clauseOn([q('1 m'), q('5 m'), q('2 m')], 'higher')).toMatchObject({
      zh: '美国的项目明显大于第二名，约为后者的 2.5 倍',
      en: 'Item: USA is well above the runner-up, about 2.5 times as high',
    });
  });

  it('has no clause for a best that is shared, yet counts it for each', () => {
    const verdict = verdictOn([q('1 m'), q('5 m'), q('5 m')], 'higher');
    expect(verdict.leads).toEqual([3, 1, 1]);
    expect(verdict.clauses.map(({ row }) => row)).toEqual(['f']);
  });

  it('uses the name an entry has in the one language in the other, too, where it is the only one', () => {
    const phone = (slug: string, title: string, value: string) => ({ ...entry(slug, filling(value)), title });
    const verdict = compareEntries([phone('a', 'iPhone 17', '2 kg'), phone('b', '小米15', '1 kg')]).verdict;
    expect(verdict?.clauses[0]).toEqual({
      row: 'f',
      zh: 'iPhone 17 的 f 项明显重于小米15，约为后者的 2 倍',
      en: 'F: iPhone 17 is well above 小米15, about 2 times as high',
    });
  });
});

import type { Direction, TypedValue } from '../values/value';
import { judgeRow } from './judge-row';
import { cell, date, no, quantity, rating, text, yes } from './testing/compared-entries';

type Verdict = [
  state: string,
  best: number[],
  reason: string,
  margin?: [difference: string, unit: string, ratio: string | null],
];

function judge(values: (TypedValue | null)[], direction: Direction = 'higher'): Verdict {
  const cells = values.map((value) => value && cell('x', value, direction));
  const { state, best, reason, margin } = judgeRow(cells, direction);
  return margin ? [state, best, reason, [margin.difference, margin.unit, margin.ratio]] : [state, best, reason];
}

const q = quantity;
const link = (url: string, label = ''): TypedValue => ({ kind: 'link', value: { url, label } });
const image = (url: string, alt = ''): TypedValue => ({ kind: 'image', value: { url, alt } });

describe('a row', () => {
  it.each<[string, (TypedValue | null)[], Direction, Verdict]>([
    ['nobody has a value', [null, null], 'higher', ['missing', [], 'missing-value']],
    ['one of two has a value', [q('1 kg'), null], 'higher', ['missing', [], 'missing-value']],
    [
      'one of three has no value',
      [q('1 kg'), null, q('2 kg')],
      'higher',
      ['missing', [2], 'higher-is-better', ['1', 'kg', '2']],
    ],
    ['kinds differ', [q('1 kg'), text('1 kg')], 'higher', ['incomparable', [], 'kinds-differ']],
    ['kinds differ and a side is missing', [q('1 kg'), text('1 kg'), null], 'higher', ['missing', [], 'kinds-differ']],
    ['kg against mm', [q('5 kg'), q('5 mm')], 'higher', ['incomparable', [], 'dimensions-differ']],
    ['CNY against USD', [q('100 CNY'), q('100 USD')], 'lower', ['incomparable', [], 'currencies-differ']],
    ['one currency', [q('100 CNY'), q('90 CNY')], 'lower', ['differs', [1], 'lower-is-better', ['10', 'CNY', '1.111']]],
    [
      'one of three in another currency',
      [q('1 USD'), q('2 USD'), q('3 EUR')],
      'lower',
      ['incomparable', [], 'currencies-differ'],
    ],
    ['dimensions before directions', [q('5 kg'), q('5 mm')], 'none', ['incomparable', [], 'dimensions-differ']],
  ])('%s', (_, values, direction, expected) => {
    expect(judge(values, direction)).toEqual(expected);
  });

  describe('of numbers', () => {
    it.each<[string, TypedValue[], Direction, Verdict]>([
      ['6.1 in and 154.94 mm tie', [q('6.1 in'), q('154.94 mm')], 'higher', ['same', [], 'tie']],
      ['36.6 °C and 97.88 °F tie', [q('36.6 °C'), q('97.88 °F')], 'higher', ['same', [], 'tie']],
      [
        '6.1 in and 155 mm tie: rounding explains the difference',
        [q('6.1 in'), q('155 mm')],
        'higher',
        ['same', [], 'tie'],
      ],
      [
        '6.1 in and 6.15 in differ',
        [q('6.1 in'), q('6.15 in')],
        'higher',
        ['differs', [1], 'higher-is-better', ['0.00127', 'm', '1.008']],
      ],
      [
        '1 lb and 12 oz differ',
        [q('1 lb'), q('12 oz')],
        'lower',
        ['differs', [1], 'lower-is-better', ['0.1133980925', 'kg', '1.333']],
      ],
      ['trailing zeros change nothing', [q('5.0 kg'), q('5 kg')], 'higher', ['same', [], 'tie']],
      ['without a direction', [q('1 kg'), q('2 kg')], 'none', ['differs', [], 'no-direction']],
      ['equal without a direction', [q('1 kg'), q('1 kg')], 'none', ['same', [], 'no-direction']],
      ['a zero has no ratio', [q('0 m'), q('5 m')], 'higher', ['differs', [1], 'higher-is-better', ['5', 'm', null]]],
      ['nor a change of sign', [q('-3 m'), q('5 m')], 'higher', ['differs', [1], 'higher-is-better', ['8', 'm', null]]],
      [
        'two negative ones',
        [q('-3 m'), q('-5 m')],
        'higher',
        ['differs', [0], 'higher-is-better', ['2', 'm', '1.667']],
      ],
      [
        'two share the best',
        [q('3 m'), q('5 m'), q('5.0 m')],
        'higher',
        ['differs', [1, 2], 'higher-is-better', ['2', 'm', '1.667']],
      ],
      [
        'the margin is to the next different value',
        [q('9 m'), q('1 m'), q('6 m')],
        'higher',
        ['differs', [0], 'higher-is-better', ['3', 'm', '1.5']],
      ],
      [
        'beyond what a double can tell apart',
        [q('9007199254740993 m'), q('9007199254740992 m')],
        'higher',
        ['differs', [0], 'higher-is-better', ['1', 'm', '1']],
      ],
    ])('%s', (_, values, direction, expected) => {
      expect(judge(values, direction)).toEqual(expected);
    });

    it('is the same only where every pair is equal, and names nobody best where all equal the extreme', () => {
      // 155 mm equals 6.1 in (154.94 mm) as rounding explains it; 154.9 mm equals that, too; typed alike, 155 and 154.9 differ
      expect(judge([q('155 mm'), q('6.1 in'), q('154.9 mm')])).toEqual([
        'differs',
        [0, 1],
        'higher-is-better',
        ['0.0001', 'm', '1.001'],
      ]);
      expect(judge([q('6.1 in'), q('154.9 mm'), q('154.8 mm')])).toEqual(['differs', [], 'tie']);
    });
  });

  describe('of dates', () => {
    it.each<[string, TypedValue[], Direction, Verdict]>([
      [
        'later is higher',
        [date('2024-03-01'), date('2024-02-28')],
        'higher',
        ['differs', [0], 'higher-is-better', ['2', 'day', null]],
      ],
      [
        'earlier is lower',
        [date('2024'), date('2023')],
        'lower',
        ['differs', [1], 'lower-is-better', ['365', 'day', null]],
      ],
      ['equal at the same precision', [date('2025'), date('2025')], 'higher', ['same', [], 'tie']],
      [
        'neither equal nor better where one holds the other',
        [date('2025'), date('2025-09')],
        'higher',
        ['differs', [], 'tie'],
      ],
      [
        'the last day of a month and the month',
        [date('2025-09-30'), date('2025-09')],
        'higher',
        ['differs', [], 'tie'],
      ],
      [
        'the first day after a month',
        [date('2025-10-01'), date('2025-09')],
        'higher',
        ['differs', [0], 'higher-is-better', ['30', 'day', null]],
      ],
      [
        'precisions may differ where spans do not meet',
        [date('2025'), date('2026-01')],
        'lower',
        ['differs', [0], 'lower-is-better', ['365', 'day', null]],
      ],
      [
        'a third one below two that overlap',
        [date('2025'), date('2025-09'), date('2020')],
        'higher',
        ['differs', [], 'tie'],
      ],
      [
        'two that overlap below the best',
        [date('2025'), date('2024'), date('2024-05')],
        'higher',
        ['differs', [0], 'higher-is-better', ['245', 'day', null]],
      ],
      [
        'years before 100',
        [date('0099'), date('0001')],
        'lower',
        ['differs', [1], 'lower-is-better', ['35794', 'day', null]],
      ],
    ])('%s', (_, values, direction, expected) => {
      expect(judge(values, direction)).toEqual(expected);
    });
  });

  it.each<[string, TypedValue[], Direction, Verdict]>([
    ['stars', [rating(4.5), rating(3)], 'higher', ['differs', [0], 'higher-is-better', ['1.5', 'star', '1.5']]],
    [
      'no star has no ratio',
      [rating(0), rating(0.5)],
      'lower',
      ['differs', [0], 'lower-is-better', ['0.5', 'star', null]],
    ],
    ['equal stars', [rating(3), rating(3)], 'higher', ['same', [], 'tie']],
    ['yes is better', [no, yes], 'higher', ['differs', [1], 'yes-is-better']],
    ['no is better', [no, yes, no], 'lower', ['differs', [0, 2], 'no-is-better']],
    ['all say yes', [yes, yes], 'higher', ['same', [], 'tie']],
    ['yes or no as one likes', [yes, no], 'none', ['differs', [], 'no-direction']],
    ['texts of one key', [text('ＡＢＣ 蘋果'), text('abc  苹果')], 'higher', ['same', [], 'not-comparable-kind']],
    ['other texts', [text('a'), text('b')], 'higher', ['differs', [], 'not-comparable-kind']],
    [
      'links by address',
      [link('https://a.example', 'A'), link('https://a.example', 'B')],
      'none',
      ['same', [], 'not-comparable-kind'],
    ],
    ['images by address', [image('/a.webp'), image('/b.webp')], 'none', ['differs', [], 'not-comparable-kind']],
  ])('of other kinds: %s', (_, values, direction, expected) => {
    expect(judge(values, direction)).toEqual(expected);
  });
});

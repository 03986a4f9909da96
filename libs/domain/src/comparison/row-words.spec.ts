import { compareEntries } from './compare-entries';
import type { ComparisonRow } from './comparison';
import type { Direction, TypedValue } from '../values/value';
import { date, entriesWith, no, quantity as q, rating, text, yes } from './testing/compared-entries';

function wordsOn(values: (TypedValue | null)[], direction: Direction = 'higher'): ComparisonRow<unknown>['words'] {
  return compareEntries(entriesWith(values, direction)).groups[1]?.rows[0]?.words ?? null;
}

describe('a row says in words by how much its best stands out', () => {
  // The ratios from which on a word is used are a choice: 1.1, 2 and 10.
  it.each<[string, [TypedValue, TypedValue], Direction, string, string]>([
    ['below 1.1', [q('1.09 Pa'), q('1 Pa')], 'higher', '略高', 'slightly higher'],
    ['from 1.1', [q('1.1 Pa'), q('1 Pa')], 'higher', '更高', 'higher'],
    ['below 2', [q('1 Pa'), q('1.99 Pa')], 'lower', '更低', 'lower'],
    ['from 2', [q('2 Pa'), q('1 Pa')], 'higher', '明显更高', 'much higher'],
    ['below 10', [q('1 Pa'), q('9.99 Pa')], 'lower', '明显更低', 'much lower'],
    ['from 10', [q('10 Pa'), q('1 Pa')], 'higher', '高得多', 'far higher'],
  ])('by the ratio: %s', (_, values, direction, zh, en) => {
    expect(wordsOn(values, direction)).toEqual({ zh, en });
  });

  it.each<[string, [TypedValue, TypedValue], Direction, string, string]>([
    ['a length', [q('6.3 in'), q('5 in')], 'higher', '更大', 'larger'],
    ['an area', [q('10 km²'), q('250 km²')], 'lower', '小得多', 'far smaller'],
    ['a charge', [q('5000 mAh'), q('4900 mAh')], 'higher', '略大', 'slightly larger'],
    ['a mass', [q('177 g'), q('162 g')], 'lower', '略轻', 'slightly lighter'],
    ['a mass that shall be great', [q('400 g'), q('162 g')], 'higher', '明显更重', 'much heavier'],
    ['a speed', [q('200 km/h'), q('100 km/h')], 'higher', '明显更快', 'much faster'],
    ['a time', [q('9 s'), q('19 s')], 'lower', '明显更短', 'much shorter'],
    ['money', [q('10 CNY'), q('15 CNY')], 'lower', '更低', 'lower'],
    ['a share', [q('6 %'), q('7.5 %')], 'lower', '更低', 'lower'],
    ['a rating', [rating(5), rating(2.5)], 'higher', '明显更高', 'much higher'],
    ['a date', [date('1949'), date('1776')], 'higher', '更晚', 'later'],
    ['an early date', [date('1776'), date('1949')], 'lower', '更早', 'earlier'],
    ['yes', [yes, no], 'higher', '是', 'yes'],
    ['no', [yes, no], 'lower', '否', 'no'],
  ])('as is said of %s', (_, values, direction, zh, en) => {
    expect(wordsOn(values, direction)).toEqual({ zh, en });
  });

  it.each<[string, [TypedValue, TypedValue]]>([
    ['degrees of temperature', [q('300 K'), q('2 K')]],
    ['negative numbers', [q('-1 Pa'), q('-90 Pa')]],
    ['zero', [q('90 Pa'), q('0 Pa')]],
  ])('without a degree where a ratio of %s would say nothing', (_, values) => {
    expect(wordsOn(values)).toEqual({ zh: '更高', en: 'higher' });
  });

  it('by the margin to the next, where there are many', () => {
    expect(wordsOn([q('1 Pa'), q('30 Pa'), q('20 Pa')])).toEqual({ zh: '更高', en: 'higher' });
  });

  it.each<[string, (TypedValue | null)[], Direction]>([
    ['all are equal', [q('1 Pa'), q('1 Pa')], 'higher'],
    ['it is a matter of taste', [q('1 Pa'), q('2 Pa')], 'none'],
    ['one is missing', [q('1 Pa'), null], 'higher'],
    ['they cannot be measured', [text('a'), text('b')], 'higher'],
  ])('but not where %s', (_, values, direction) => {
    expect(wordsOn(values, direction)).toBeNull();
  });
});

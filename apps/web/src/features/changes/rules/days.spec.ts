import { change } from '../../../testing/changes';
import { dayName, groupByDay } from './days';

const at = (...local: [number, number, number, number, number]) => new Date(...local).toISOString();

describe('changes by day', () => {
  it('stand under the reader’s days, in the order they came', () => {
    const changes = [
      change({ number: 3, at: at(2026, 0, 2, 0, 1) }),
      change({ number: 2, at: at(2026, 0, 1, 23, 59) }),
      change({ number: 1, at: at(2026, 0, 1, 0, 0) }),
    ];
    expect(groupByDay(changes).map(({ day, changes: of }) => [day, of.map(({ number }) => number)])).toEqual([
      ['2026-01-02', [3]],
      ['2026-01-01', [2, 1]],
    ]);
  });

  it('are no days where nothing changed', () => {
    expect(groupByDay([])).toEqual([]);
  });
});

describe('the name of a day', () => {
  const now = new Date(2026, 2, 1, 0, 30);

  it.each([
    ['2026-03-01', 'en', 'Today'],
    ['2026-02-28', 'en', 'Yesterday'],
    ['2026-02-27', 'en', 'Friday, February 27, 2026'],
    ['2026-03-01', 'zh', '今天'],
    ['2026-02-28', 'zh', '昨天'],
    ['2026-02-27', 'zh', '2026年2月27日星期五'],
  ] as const)('for %s in %s is %s', (day, locale, name) => {
    expect(dayName(day, locale, now)).toBe(name);
  });
});

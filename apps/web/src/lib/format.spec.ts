import { formatCount, formatMoment } from './format';

const now = Date.parse('2026-03-10T12:00:00Z');

describe('formatMoment', () => {
  it.each([
    ['2026-03-10T11:59:40Z', 'zh', '现在'],
    ['2026-03-10T11:55:00Z', 'zh', '5分钟前'],
    ['2026-03-10T09:00:00Z', 'en', '3 hours ago'],
    ['2026-03-09T12:00:00Z', 'zh', '昨天'],
    ['2026-03-04T12:00:00Z', 'en', '6 days ago'],
    ['2026-03-01T12:00:00Z', 'en', 'Mar 1, 2026'],
    ['2026-03-01T12:00:00Z', 'zh', '2026年3月1日'],
  ] as const)('tells %s in %s as %s', (moment, locale, words) => {
    expect(formatMoment(moment, locale, now)).toBe(words);
  });
});

describe('formatCount', () => {
  it('groups thousands', () => {
    expect(formatCount(1234567, 'zh')).toBe('1,234,567');
    expect(formatCount(999, 'en')).toBe('999');
  });
});

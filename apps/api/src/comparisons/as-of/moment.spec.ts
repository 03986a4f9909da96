import { cachingOf, readMoment } from './moment';

const NOW = new Date('2026-06-01T12:00:00Z');

describe('readMoment', () => {
  it.each([
    ['2026-01-01', '2026-01-01T00:00:00.000Z'],
    ['2026-01-01T08:00:00Z', '2026-01-01T08:00:00.000Z'],
    ['2026-01-01t08:00:00z', '2026-01-01T08:00:00.000Z'],
    ['2026-01-01T08:00:00+08:00', '2026-01-01T00:00:00.000Z'],
    ['2025-12-31T19:00:00-05:00', '2026-01-01T00:00:00.000Z'],
    ['2026-01-01T08:00:00.123456Z', '2026-01-01T08:00:00.123Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['0001-01-01', '0001-01-01T00:00:00.000Z'],
    ['2026-06-01T12:00:00Z', '2026-06-01T12:00:00.000Z'],
  ])('reads %s', (text, moment) => {
    expect(readMoment(text, NOW).toISOString()).toBe(moment);
  });

  it.each([
    '',
    'now',
    '2026',
    '2026-01',
    '2026-1-1',
    '2026-01-01T08:00',
    '2026-01-01T08:00:00',
    '2026-01-01 08:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T08:00:60Z',
    '2026-02-30',
    '2026-02-30T00:00:00Z',
    '2023-02-29',
    '2026-13-01',
    '1767225600000',
    '2026-01-01T08:00:00 08:00',
    '２０２６-01-01',
  ])('refuses %j', (text) => {
    expect(() => readMoment(text, NOW)).toThrow(
      expect.objectContaining({ status: 400, code: 'invalid-query' }) as Error,
    );
  });

  it.each(['2026-06-01T12:00:00.001Z', '2026-06-02', '9999-12-31'])('refuses %s, which is to come', (text) => {
    const errors = [expect.objectContaining({ pointer: 'at', code: 'in-the-future' })];
    const extras = expect.objectContaining({ errors }) as unknown;
    expect(() => readMoment(text, NOW)).toThrow(expect.objectContaining({ status: 400, extras }) as Error);
  });
});

describe('cachingOf', () => {
  it('lets answers be kept once no edit of that time can be on its way', () => {
    expect(cachingOf(new Date('2026-06-01T11:54:59Z'), NOW)).toBe('public, max-age=3600');
    expect(cachingOf(new Date('2026-06-01T11:55:01Z'), NOW)).toBe('no-cache');
  });
});

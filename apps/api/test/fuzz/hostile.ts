import fc from 'fast-check';

/** Text that programs stumble over. */
const TROUBLESOME = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'a\udfff\ud800b',
  '\u202emoc.elgoog\u202c',
  '\u200f\u200e\u2066',
  '\ufeff',
  'e\u0301\u0301\u0301',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'Ǆ\u0130ß\ufb03',
  '甜'.repeat(300),
  'a'.repeat(5_000),
  '\u0300'.repeat(2_000),
  '.',
  '..',
  '../../etc/passwd',
  '%2e%2e%2f',
  '/',
  '\\',
  '//evil.example',
  '$where',
  '$ne',
  '{"$gt":""}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  'true',
  '-1',
  '0',
  '00000000000000000001',
  '9'.repeat(400),
  '1e308',
  '1e999',
  '-0',
  '0x10',
  '1,5',
  '１２３',
  '6.1 英寸',
  '1e30 km',
  '2025-02-30',
  '0000-00-00',
  '+275760-09-13T00:00:00.001Z',
  '9999-12-31T23:59:59.999Z',
  '-000001-01-01T00:00:00Z',
  '2025-01-01T00:00:00+99:99',
  'javascript:alert(1)',
  'http://[::1',
  'http://user:pass@example.org/',
  'https://exa mple.org/\r\nSet-Cookie: a=b',
  'ftp://example.org',
  '<script>alert(1)</script>',
  "' OR 1=1 --",
  '${7*7}',
  '{{7*7}}',
  '(a+)+$',
  '[',
  '*',
  '=cmd|1!A1',
  '\r\n\r\nHTTP/1.1 200 OK',
  '000000000000000000000000',
  'ffffffffffffffffffffffff',
  'me',
  'random',
  'queries',
];

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TROUBLESOME) },
  { weight: 1, arbitrary: anyText },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
);

/** Stands in JSON for a piece of its text that no value of JavaScript becomes. */
const raw = (text: string): string => `@raw:${text}@`;

const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
};

/** Any value of JSON, mostly not the one that is wanted. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  hostileText,
  fc.constantFrom<unknown>(
    ...[null, true, false, 0, -1, 1.5, 1e300, 5e-324, Number.MAX_SAFE_INTEGER + 2],
    ...[[], {}, [[]], [null], { $ne: null }, { $gt: '' }, { $where: 'sleep(1)' }, { toString: 'x' }, { length: -1 }],
    ...['1e999', '-1e-999', '9'.repeat(500), '{"__proto__":{"admin":true}}', '{"a":1,"a":2}'].map(raw),
    nested(12),
    nested(40),
    raw(`${'['.repeat(3_000)}${']'.repeat(3_000)}`),
    Array.from({ length: 600 }, (_, index) => index),
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** The text of a value, with what `raw` stands for put in. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(/"@raw:((?:[^"\\]|\\.)*)@"/g, (_all, text: string) => {
    return JSON.parse(`"${text}"`) as string;
  });
}

import fc from 'fast-check';
import type { World } from './world';

const ETAGS = [
  '*',
  '"1"',
  '"1-abc"',
  'W/"1"',
  '"',
  '""',
  '"1", "2"',
  '1',
  '"99999999999999999999"',
  '"-1"',
  '"1-"',
  '"a\xff"',
];
const LANGUAGES = ['zh', 'en', '*', 'zh;q=abc', ';;;', 'x'.repeat(2_000), 'en;q=1e9,zh', '\xff'];

/** Headers that have nothing to do with an operation, or not in this form. */
const ODD: readonly (readonly [string, readonly string[]])[] = [
  ['if-match', ETAGS],
  ['if-none-match', ETAGS],
  ['if-modified-since', ['Sat, 01 Jan 2050 00:00:00 GMT', 'never']],
  ['range', ['bytes=0-0', 'bytes=-1', 'bytes=9-1', 'bytes=0-1,2-3', 'items=1', 'bytes=99999999999999999999-']],
  ['if-range', ['"1"', 'x']],
  ['accept', ['text/csv', 'text/markdown', 'application/xml', '*/*;q=0', 'a/b/c', ';', 'image/*', 'text/html']],
  ['accept-language', LANGUAGES],
  ['accept-encoding', ['gzip', 'br;q=0', 'nonsense', '*;q=0']],
  ['idempotency-key', ['one', 'two', 'three', '', ' ', 'k'.repeat(201), 'a b', '\xe9']],
  ['x-request-id', ['a-sane-id-1', '"<odd>"', 'x'.repeat(500), '{{7*7}}']],
  ['x-forwarded-for', ['192.0.2.1', '::1', 'garbage', '1.2.3.4, 5.6.7.8, ::ffff:9.9.9.9', '%', '[::]:80']],
  ['x-forwarded-proto', ['https', 'gopher']],
  ['x-forwarded-host', ['evil.example', '"']],
  ['x-http-method-override', ['DELETE', 'TRACE']],
  ['host', ['evil.example', '[::1', 'a b', 'x:99999']],
  ['origin', ['https://evil.example', 'null', '::']],
  ['sec-fetch-site', ['cross-site', 'same-origin', '?']],
  ['referer', ['https://evil.example/', '\x80']],
  ['user-agent', ['', 'x'.repeat(3_000), '\xff<script>']],
  ['content-encoding', ['gzip', 'br', 'identity', 'x']],
  [
    'content-type',
    ['text/plain', 'application/json; charset=utf-16', 'multipart/form-data', ';', 'application/xml', 'a'],
  ],
  ['expect', ['100-continue']],
  ['upgrade', ['websocket']],
  ['te', ['trailers']],
  ['traceparent', ['00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', 'x']],
];

const one = fc
  .constantFrom(...ODD)
  .chain(([name, values]) => fc.constantFrom(...values).map((value) => ({ [name]: value })));

/** One to three of them; among them the cookie of a session, as it is or spoilt. */
export function oddHeaders(world: () => Pick<World, 'cookies'>): fc.Arbitrary<Record<string, string>> {
  const cookie = fc.tuple(fc.nat(), fc.constantFrom('', 'x', '; pkyx_refresh=a', '=;;=')).map(([index, spoilt]) => {
    const { cookies } = world();
    return { cookie: `${cookies[index % cookies.length] ?? ''}${spoilt}` };
  });
  return fc
    .array(fc.oneof({ weight: 8, arbitrary: one }, { weight: 1, arbitrary: cookie }), { minLength: 1, maxLength: 3 })
    .map((headers) => Object.assign({}, ...headers) as Record<string, string>);
}

import fc from 'fast-check';
import { encodeLoosely, ODD_PIECES } from './address-arbitrary';
import { hostileText } from './hostile';
import { mostly } from './mostly';
import { oddHeaders } from './odd-headers';
import type { FuzzRequest } from './request-arbitrary';

const SIDES = ['/pages/pk', '/embed/pk', '/og/pk'];
const ONE = ['/pages/entries', '/pages/types', '/og/entries', '/sitemaps'];
const FIXED = ['/pages', '/sitemap.xml', '/robots.txt'];
/** An address over 16 KiB is refused before anybody knows whether its answer may have a body. */
const MOST_CHARACTERS = 300;
const NAMES = 'lang at theme rows sort order filter columns baseline weights must directions attr.weight.gte __proto__';

/** Requests for what is neither of the REST API nor a file: pages, frames, pictures of links, sitemaps. */
export function pageRequests(slugs: readonly string[]): fc.Arbitrary<FuzzRequest> {
  const known = fc.constantFrom(...slugs).map(encodeURIComponent);
  const hostile = hostileText.map((text) => encodeLoosely(text.slice(0, MOST_CHARACTERS)));
  const piece = mostly(known, fc.oneof(hostile, fc.constantFrom(...ODD_PIECES)), 3);
  const path = fc.oneof(
    { weight: 6, arbitrary: addresses(SIDES, fc.array(piece, { maxLength: 9 })) },
    { weight: 4, arbitrary: addresses(ONE, fc.tuple(piece)) },
    { weight: 1, arbitrary: fc.constantFrom(...FIXED) },
  );
  const pair = fc
    .tuple(fc.constantFrom(...NAMES.split(' ')), fc.oneof(hostileText, fc.constantFrom(...slugs)))
    .map(([name, value]) => `${name}=${encodeLoosely(value.slice(0, MOST_CHARACTERS))}`);
  const query = fc.array(pair, { maxLength: 4 }).map((pairs) => (pairs.length > 0 ? `?${pairs.join('&')}` : ''));
  const headers = mostly(
    fc.constant<Record<string, string>>({}),
    oddHeaders(() => ({ cookies: [] })),
    3,
  );
  const method = mostly(fc.constant('GET'), fc.constantFrom('HEAD', 'POST', 'DELETE', 'OPTIONS'), 8);
  return fc.record({
    method,
    path: fc.tuple(path, query).map((parts) => parts.join('')),
    headers,
    body: fc.constant(undefined),
    matching: fc.constant(false),
  });
}

function addresses(starts: readonly string[], pieces: fc.Arbitrary<string[]>): fc.Arbitrary<string> {
  const end = fc.constantFrom('', '', '.png', '.png', '.xml', '/');
  return fc
    .tuple(fc.constantFrom(...starts), pieces, end)
    .map(([start, parts, ending]) => `${[start, ...parts].join('/')}${ending}`);
}

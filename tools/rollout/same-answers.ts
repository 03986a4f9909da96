import { isDeepStrictEqual } from 'node:util';

/** An address and where the two answers part. */
export interface Difference {
  path: string;
  detail: string;
}

/** Counted up while one asks. */
const counts = new Set(['views']);

/**
 * Asks both API processes the same and resolves to what the newer answers otherwise: a member that the older has not is no difference, one
 * that is missing or says something else is.
 */
export async function compareAnswers(olderUrl: string, newerUrl: string): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const path of await addresses(olderUrl)) {
    const [older, newer] = [await ask(olderUrl, path), await ask(newerUrl, path)];
    const detail = differenceOf(older, newer, '');
    if (detail !== undefined) differences.push({ path, detail });
  }
  return differences;
}

/** What readers look at: lists, some entries each way, comparisons of entries that stand beside each other. */
async function addresses(url: string): Promise<string[]> {
  const { items } = (await ask(url, '/entries?limit=40')) as { items: { slug: string }[] };
  const slugs = items.map(({ slug }) => encodeURIComponent(slug));
  const pairs = slugs.slice(1).map((slug, index) => [slugs[index], slug].join());
  return [
    ...[
      '/entries?limit=40',
      '/types',
      '/attributes?limit=40',
      '/changes?limit=40',
      '/search?q=国家',
      '/suggestions?q=zhong',
    ],
    ...slugs.flatMap((slug) => [`/entries/${slug}`, `/entries/${slug}/revisions`, `/entries/${slug}/comments`]),
    ...pairs.map((pair) => `/comparisons?entries=${pair}`),
  ];
}

async function ask(url: string, path: string): Promise<unknown> {
  const response = await fetch(`${url}/api/v1${path}`, { signal: AbortSignal.timeout(30_000) });
  // Two that fail alike would be the same and say nothing.
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** The first difference, by its place in the answer. */
export function differenceOf(older: unknown, newer: unknown, place: string): string | undefined {
  if (isObject(older) && isObject(newer) && Array.isArray(older) === Array.isArray(newer)) {
    if (Array.isArray(older) && Array.isArray(newer) && older.length !== newer.length) {
      return `${place} has ${newer.length} items instead of ${older.length}`;
    }
    for (const [name, value] of Object.entries(older)) {
      if (counts.has(name)) continue;
      const found = differenceOf(value, newer[name], `${place}/${name}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return isDeepStrictEqual(older, newer) ? undefined : `${place} is ${text(newer)} instead of ${text(older)}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value).slice(0, 120);
}

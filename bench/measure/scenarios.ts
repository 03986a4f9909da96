import type { Db } from 'mongodb';
import queries from '../../apps/api/test/search-at-scale/queries.json';
import type { BenchRequest } from '../load/load';
import { MEMBER } from '../site/site';
import type { Subject, SubjectName } from '../site/subjects';

/** Something that readers ask for, and the servers that are asked for it: first ours, then what it is held against. */
export interface Scenario {
  name: string;
  subjects: [ours: SubjectName, ...references: SubjectName[]];
  requests: readonly BenchRequest[];
  status: number;
}

const API = '/api/v1';
/** How many different addresses a scenario asks for in turn. */
const ADDRESSES = 20;

/** All that is asked, of the content that is there. `hot` is asked for the tags of its answers. */
export async function scenariosOn(database: Db, hot: Subject): Promise<Scenario[]> {
  const slugs = await slugsOfMostViewed(database);
  const entries = slugs.slice(0, ADDRESSES).map(entryAddress);
  const pairs = slugs
    .slice(0, ADDRESSES)
    .map((slug, index) => ({ path: pairAddress(slug, slugs[ADDRESSES + index] ?? '') }));
  const identification = { identifier: MEMBER.username, password: MEMBER.password };
  return [
    {
      name: 'list',
      subjects: ['pkyx', 'bare', 'Flask'],
      requests: [20, 30].map((limit) => ({ path: `${API}/entries?sort=views&limit=${limit}` })),
      status: 200,
    },
    { name: 'entry', subjects: ['pkyx', 'bare', 'Flask'], requests: entries, status: 200 },
    { name: 'comparison', subjects: ['pkyx', 'bare', 'Flask'], requests: pairs, status: 200 },
    { name: 'hot entry', subjects: ['hot pkyx', 'static', 'Flask'], requests: entries, status: 200 },
    { name: 'hot comparison', subjects: ['hot pkyx', 'static', 'Flask'], requests: pairs, status: 200 },
    { name: '304', subjects: ['hot pkyx', 'static'], requests: await known(hot, entries), status: 304 },
    { name: 'search', subjects: ['pkyx', 'Flask'], requests: searchRequests(), status: 200 },
    {
      name: 'sign-in',
      subjects: ['pkyx', 'Flask'],
      requests: [
        {
          method: 'POST',
          path: `${API}/auth/sessions`,
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(identification),
        },
      ],
      status: 201,
    },
  ];
}

/** Suggestions for what may be typed, of every kind that search knows. */
export function searchRequests(): BenchRequest[] {
  return queries
    .filter((_, index) => index % 5 === 0)
    .map(({ q }) => ({ path: `${API}/suggestions?q=${encodeURIComponent(q)}` }));
}

async function slugsOfMostViewed(database: Db): Promise<string[]> {
  const found = database.collection<{ slug: string }>('entries').find({ state: 'live' }).sort({ views: -1, _id: -1 });
  return (await found.limit(2 * ADDRESSES).toArray()).map(({ slug }) => slug);
}

function entryAddress(slug: string): BenchRequest {
  return { path: `${API}/entries/${encodeURIComponent(slug)}` };
}

function pairAddress(a: string, b: string): string {
  return `${API}/comparisons?entries=${[a, b].map(encodeURIComponent).join(',')}`;
}

/** The same requests by somebody who has the answers already. */
async function known({ url }: Subject, requests: readonly BenchRequest[]): Promise<BenchRequest[]> {
  return Promise.all(
    requests.map(async ({ path }) => {
      const response = await fetch(url + path);
      await response.arrayBuffer();
      return { path, headers: { 'If-None-Match': response.headers.get('etag') ?? '' } };
    }),
  );
}

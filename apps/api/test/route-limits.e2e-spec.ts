import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REQUESTS_PER_MINUTE } from '../src/rate-limits/rate-limits';
import { type ListedRoute, listRoutes } from './support/route-list';
import { TestApi } from './support/test-api';

let api: TestApi;
let routes: ListedRoute[];

beforeAll(async () => {
  api = await TestApi.start({ PKYX_RATE_LIMIT_FACTOR: '0.02' });
  routes = listRoutes(api.app);
});
afterAll(() => api.stop());

it('says of every route who may call it', () => {
  expect(routes.length).toBeGreaterThan(100);
  expect(routes.filter(({ access }) => access === undefined).map(({ route }) => route)).toEqual([]);
});

it('limits every route but the probes', () => {
  const unlimited = routes.filter(({ limit }) => !(limit in REQUESTS_PER_MINUTE)).map(({ route }) => route);
  expect(unlimited).toEqual(['GET health/live', 'GET health/ready', 'GET metrics']);
});

it('is documented route by route', () => {
  const page = readFileSync(join(__dirname, '../../../docs/security.md'), 'utf8');
  const documented = [...page.matchAll(/^\| `([A-Z]+ [^`]+)` +\| ([^|]+?) +\| (\w+) +\|$/gm)].map((row) =>
    row.slice(1),
  );
  expect(documented).toEqual(routes.map(({ route, access, limit }) => [route, whoMay(access), limit]));
});

it.each([
  ['search', '/api/v1/suggestions?q=a', 24],
  ['export', '/api/v1/exports/entries.csv', 1],
  ['read', '/api/v1/site', 60],
])('holds callers to the limit of the class %s', async (_limit, path, most) => {
  const statuses: number[] = [];
  for (let sent = 0; sent <= most; sent += 1) {
    statuses.push((await api.request('GET', path, { headers: { 'x-forwarded-for': '192.0.2.77' } })).status);
  }
  expect(statuses.indexOf(429)).toBe(most);
});

function whoMay(access: ListedRoute['access'] = {}): string {
  const who = access.roles?.join(', ') ?? (access.public ? 'anyone' : 'members');
  return access.openToBlocked ? `${who}, also blocked` : who;
}

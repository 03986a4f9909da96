import type { Redis } from 'ioredis';
import { REDIS } from '../src/common/redis/redis.module';
import { TestApi } from './support/test-api';

let api: TestApi;
let redis: Redis;

/** Three reads and one search a minute. */
beforeAll(async () => {
  api = await TestApi.start({ PKYX_RATE_LIMIT_FACTOR: '0.001' });
  redis = api.app.get<Redis>(REDIS);
});

beforeEach(() => redis.flushdb());

afterAll(() => api.stop());

function readFrom(address: string, path = '/api/v1/entries') {
  return api.request('GET', path, { headers: { 'X-Forwarded-For': address } });
}

async function statuses(count: number, address: string, path?: string): Promise<number[]> {
  const answers: number[] = [];
  for (let index = 0; index < count; index += 1) answers.push((await readFrom(address, path)).status);
  return answers;
}

it('answers 429 with Retry-After beyond the limit', async () => {
  expect(await statuses(3, '192.0.2.1')).toEqual([200, 200, 200]);
  const { status, headers, body } = await readFrom('192.0.2.1');
  expect([status, headers.get('content-type'), body.code]).toEqual([
    429,
    expect.stringContaining('application/problem+json'),
    'too-many-requests',
  ]);
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
});

it('counts each address for itself', async () => {
  await statuses(4, '192.0.2.2');
  expect(await statuses(1, '192.0.2.3')).toEqual([200]);
});

it('takes a whole network for one IPv6 client', async () => {
  await statuses(3, '2001:db8:1:1::1');
  expect(await statuses(1, '2001:db8:1:1::2')).toEqual([429]);
});

it('counts all routes of a class together and the classes apart', async () => {
  await statuses(2, '192.0.2.4', '/api/v1/entries');
  expect(await statuses(2, '192.0.2.4', '/api/v1/types')).toEqual([200, 429]);
  expect(await statuses(2, '192.0.2.4', '/api/v1/suggestions?q=a')).toEqual([200, 429]);
});

it('never limits probes and metrics', async () => {
  expect(new Set(await statuses(6, '192.0.2.5', '/health/live'))).toEqual(new Set([200]));
  expect(new Set(await statuses(6, '192.0.2.5', '/metrics'))).toEqual(new Set([200]));
});

it('goes on limiting by itself while Redis is away', async () => {
  redis.disconnect();
  expect(await statuses(4, '192.0.2.6')).toEqual([200, 200, 200, 429]);
  await redis.connect();
});

import type { Redis } from 'ioredis';
import { until } from '../../../tools/servers/until';
import { REDIS } from '../src/common/redis/redis.module';
import { RateLimitStorage } from '../src/rate-limits/rate-limit.storage';
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

describe('several processes', () => {
  const processes = (): [RateLimitStorage, RateLimitStorage] => [
    new RateLimitStorage(redis),
    new RateLimitStorage(redis),
  ];
  const ask = async (storage: RateLimitStorage, times: number, limit: number) => {
    for (let time = 1; time < times; time += 1) await storage.increment('limit:some:192.0.2.7', 0, limit);
    return storage.increment('limit:some:192.0.2.7', 0, limit);
  };

  it('count together to the request where few are let through', async () => {
    const [one, other] = processes();
    expect(await ask(one, 6, 10)).toMatchObject({ totalHits: 6, isBlocked: false });
    expect(await ask(other, 4, 10)).toMatchObject({ totalHits: 10, isBlocked: false });
    expect(await ask(one, 1, 10)).toMatchObject({ totalHits: 11, isBlocked: true });
  });

  it('hear of each other soon where many are let through', async () => {
    const [one, other] = processes();
    expect(await ask(one, 600, 1_000)).toMatchObject({ isBlocked: false });
    expect(await ask(other, 400, 1_000)).toMatchObject({ isBlocked: false });
    const refused = async (storage: RateLimitStorage) => (await ask(storage, 1, 1_000)).isBlocked || undefined;
    await until('both refuse', 5_000, async () => (await refused(one)) && (await refused(other)));
  });
});

it('goes on limiting by itself while Redis is away', async () => {
  redis.disconnect();
  expect(await statuses(4, '192.0.2.6')).toEqual([200, 200, 200, 429]);
  await redis.connect();
});

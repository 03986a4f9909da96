import { once } from 'node:events';
import type { Redis } from 'ioredis';
import { REDIS } from '../src/common/redis/redis.module';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
  await api.seed(sampleContent);
});

afterAll(() => api.stop());

describe('GET /health/live', () => {
  it('says that the process runs', async () => {
    const { status, body } = await api.request('GET', '/health/live');
    expect([status, body]).toEqual([200, { status: 'ok' }]);
  });
});

describe('GET /health/ready', () => {
  it('names the dependencies', async () => {
    const { status, body } = await api.request('GET', '/health/ready');
    expect([status, body]).toEqual([200, { status: 'ok', dependencies: { mongodb: 'up', redis: 'up' } }]);
  });

  it('stays ready while Redis is away, and says so', async () => {
    const redis = api.app.get<Redis>(REDIS);
    const ended = once(redis, 'end');
    redis.disconnect();
    await ended;
    const { status, body } = await api.request('GET', '/health/ready');
    expect([status, body]).toEqual([200, { status: 'ok', dependencies: { mongodb: 'up', redis: 'down' } }]);
    await redis.connect();
  });

  it('is 503 with Retry-After while MongoDB is away', async () => {
    const uri = process.env.MONGODB_URI ?? '';
    await api.connection.close();
    const { status, headers, body } = await api.request('GET', '/health/ready');
    expect([status, headers.get('retry-after'), body.code]).toEqual([503, '2', 'not-ready']);
    await api.connection.openUri(uri);
    expect((await api.request('GET', '/health/ready')).status).toBe(200);
  });
});

describe('GET /metrics', () => {
  it('counts requests by the pattern of their route, never by their address', async () => {
    await api.get('/entries/iphone-17');
    await api.get('/entries/nothing-here');
    await api.request('GET', '/no/such/address');
    const { status, headers, text } = await api.request('GET', '/metrics');
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('text/plain')]);
    expect(text).toMatch(
      /http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/entries\/:slug",status="200"\} \d/,
    );
    expect(text).toMatch(
      /http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/entries\/:slug",status="404"\} \d/,
    );
    expect(text).toMatch(/http_request_duration_seconds_count\{method="GET",route="unknown",status="404"\} \d/);
    expect(text).not.toContain('iphone-17');
  });

  it('tells how the process fares', async () => {
    const { text } = await api.request('GET', '/metrics');
    for (const metric of [
      'nodejs_eventloop_lag_seconds',
      'process_resident_memory_bytes',
      'process_cpu_seconds_total',
    ]) {
      expect(text).toContain(metric);
    }
  });
});

import type { Redis } from 'ioredis';
import { REDIS } from '../src/common/redis/redis.module';
import { AccountSteps, basic, PASSWORD } from './support/account-steps';
import { TestApi } from './support/test-api';

interface Overview {
  mongodb: string;
  redis: string;
  outbox: { pending: number; oldestPendingSeconds: number | null };
  mailQueue: { waiting: number; oldestWaitingSeconds: number | null } | null;
  processes: { kind: string; pid: number; memoryBytes: number; requestsPerSecond: number | null }[];
}

let api: TestApi;
let admin: Record<string, string>;
let member: Record<string, string>;

beforeAll(async () => {
  api = await TestApi.start();
  const steps = new AccountSteps(api);
  admin = basic((await steps.member('boss', 'admin')).email, PASSWORD);
  member = basic((await steps.member('somebody')).email, PASSWORD);
});
afterAll(() => api.stop());

const look = (headers: Record<string, string> = {}) => api.get<Overview>('/admin/overview', headers);

describe('GET /admin/overview', () => {
  it('is for admins only', async () => {
    expect((await look()).status).toBe(401);
    expect((await look(member)).status).toBe(403);
  });

  it('tells of the stores, of mails that wait and of this process', async () => {
    const createdAt = new Date(Date.now() - 60_000);
    await api.model('Mail').create({
      ...{ template: 'digest', to: 'x@example.org', locale: 'en', params: {}, nonce: '0'.repeat(32) },
      ...{ state: 'pending', nextAttemptAt: createdAt, createdAt },
    });
    const { status, headers, body } = await look(admin);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(body).toMatchObject({ mongodb: 'up', redis: 'up' });
    expect(body.outbox.pending).toBeGreaterThan(0);
    expect(body.outbox.oldestPendingSeconds).toBeGreaterThanOrEqual(60);
    expect(body.mailQueue).not.toBeNull();
    expect(body.processes).toContainEqual(expect.objectContaining({ kind: 'api', pid: process.pid }));
  });

  it('says so while Redis is away, and still tells of this process', async () => {
    const redis = api.app.get<Redis>(REDIS);
    redis.disconnect();
    const { status, body } = await look(admin);
    expect([status, body.redis, body.mailQueue]).toEqual([200, 'down', null]);
    expect(body.processes.map(({ pid }) => pid)).toEqual([process.pid]);
    await redis.connect();
  });
});

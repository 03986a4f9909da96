import type { INestApplicationContext } from '@nestjs/common';
import { MailQueue } from '@pkyx/queue';
import { TestOutbox } from './support/test-outbox';
import { TestRedis } from './support/test-redis';
import { TestSmtpServer } from './support/test-smtp-server';
import { startWorker } from './support/test-worker';
import { until } from './support/until';

let smtp: TestSmtpServer;
let redis: TestRedis;
let outbox: TestOutbox;
let worker: INestApplicationContext;
let other: INestApplicationContext;
let queue: MailQueue;

beforeAll(async () => {
  [smtp, redis, outbox] = await Promise.all([TestSmtpServer.start(), TestRedis.start(), TestOutbox.create()]);
  const settings = { MONGODB_URI: outbox.uri, REDIS_URL: redis.url, SMTP_URL: smtp.url };
  worker = await startWorker(settings);
  other = await startWorker(settings);
  queue = worker.get(MailQueue, { strict: false });
});

afterAll(async () => {
  await Promise.all([worker.close(), other.close()]);
  await Promise.all([smtp.refuse(), redis.remove(), outbox.drop()]);
});

const addresses = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}-${index}@example.org`);
const writeAll = (list: string[]) => Promise.all(list.map((to) => outbox.write(to)));
const arrived = (list: string[]) => list.every((to) => smtp.to(to).length > 0);
const allSent = async (ids: string[]) =>
  (await outbox.mails.countDocuments({ _id: { $in: ids }, state: 'sent' })) === ids.length;

describe('the outbox', () => {
  it('brings out mails of which the queue never heard, once each with two workers', async () => {
    const list = addresses('swept', 30);
    const ids = await writeAll(list);
    await until('all mails', 20_000, () => allSent(ids));
    expect(list.map((to) => smtp.to(to).length)).toEqual(list.map(() => 1));
  });

  it('brings out all mails written while Redis was down within 30 s of its return', async () => {
    await redis.stop();
    const list = addresses('down', 50);
    const ids = await writeAll(list);
    await expect(queue.add(ids)).rejects.toThrow();
    await redis.start();
    const back = Date.now();
    await until('all mails', 30_000, () => arrived(list));
    expect(Date.now() - back).toBeLessThan(30_000);
    await until('all to be noted', 5_000, () => allSent(ids));
  });

  it('brings out all mails that a flushed Redis forgot, those that wait for another attempt too', async () => {
    smtp.behave((_to, attempt) => (attempt === 1 ? { at: 'RCPT', code: 451 } : 'take'));
    const list = addresses('flushed', 20);
    const ids = await writeAll(list);
    await queue.add(ids);
    await until('a first attempt of each', 20_000, () => list.every((to) => smtp.attempts.has(to)));
    const waiting = await outbox.mails.countDocuments({ _id: { $in: ids }, state: 'pending' });
    expect(waiting).toBeGreaterThan(0);
    await redis.run((client) => client.flushall());
    await until('all mails', 50_000, () => arrived(list));
    smtp.behave(() => 'take');
  });

  it.each(['completed', 'failed'] as const)('starts a mail anew whose job %s without settling it', async (state) => {
    const to = `${state}-job@example.org`;
    const id = await outbox.write(to, 'confirmation', { nextAttemptAt: new Date(Date.now() + 3_600_000) });
    await queue.add([id]);
    await until('the mail', 10_000, () => arrived([to]));
    await until('the job', 5_000, async () => (await queue.queue.getJobState(id)) === 'completed');
    if (state === 'failed') await moveToFailed(id);
    await outbox.mails.updateOne({ _id: id }, { $set: { state: 'pending', nextAttemptAt: new Date() } });
    await until('the mail again', 20_000, () => smtp.to(to).length === 2);
  });
});

/** As a worker would that died too often over a job. */
async function moveToFailed(id: string): Promise<void> {
  await redis.run(async (client) => {
    await client.zrem('{mail}:mail:completed', id);
    await client.zadd('{mail}:mail:failed', Date.now(), id);
  });
}

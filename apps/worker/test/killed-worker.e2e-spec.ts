import { buildServers, BuiltProcess } from './support/built-process';
import { TestOutbox } from './support/test-outbox';
import { TestRedis } from './support/test-redis';
import { TestSmtpServer } from './support/test-smtp-server';
import { until } from './support/until';

const MAILS = 200;
const KILLS = 20;

let smtp: TestSmtpServer;
let redis: TestRedis;
let outbox: TestOutbox;
let settings: Record<string, string>;

beforeAll(async () => {
  await buildServers();
  [smtp, redis, outbox] = await Promise.all([TestSmtpServer.start(), TestRedis.start(), TestOutbox.create()]);
  settings = { MONGODB_URI: outbox.uri, REDIS_URL: redis.url, SMTP_URL: smtp.url };
});

afterAll(async () => {
  await Promise.all([smtp.refuse(), redis.remove(), outbox.drop()]);
});

it(`a worker killed ${KILLS} times over ${MAILS} mails loses none and repeats no more than it was killed`, async () => {
  const list = Array.from({ length: MAILS }, (_, index) => `killed-${index}@example.org`);
  const ids = await Promise.all(list.map((to) => outbox.write(to)));
  const waiting = () => outbox.mails.countDocuments({ _id: { $in: ids }, state: 'pending' });

  for (let kill = 0; kill < KILLS; kill += 1) {
    const before = smtp.received.length;
    const worker = BuiltProcess.start('worker', settings);
    await until('the worker to send', 60_000, () => smtp.received.length >= before + 3);
    expect(await waiting()).toBeGreaterThan(0);
    await worker.kill();
  }
  const last = BuiltProcess.start('worker', settings);
  await until('every mail', 90_000, async () => (await waiting()) === 0);
  await last.stop();

  const repeated = smtp.received.length - MAILS;
  expect(list.filter((to) => smtp.to(to).length === 0)).toEqual([]);
  expect(repeated).toBeLessThanOrEqual(KILLS);
  expect(new Set(smtp.received.map(({ messageId }) => messageId)).size).toBe(MAILS);
  expect(await outbox.mails.countDocuments({ _id: { $in: ids }, state: 'sent' })).toBe(MAILS);
}, 300_000);

import { buildServers, BuiltProcess } from './support/built-process';
import { TestOutbox } from './support/test-outbox';
import { TestRedis } from './support/test-redis';
import { TestSmtpServer } from './support/test-smtp-server';
import { until } from './support/until';
import { Watchers } from './support/watchers';

const MEMBERS = 300;
const KILLS = 3;

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
  await Promise.all([smtp.refuse(), redis.remove(), outbox.leave()]);
});

it(`a worker killed ${KILLS} times over ${MEMBERS} digests makes none twice and forgets none`, async () => {
  const watchers = new Watchers(outbox.connection);
  const entry = await watchers.entry('Watched');
  const names = Array.from({ length: MEMBERS }, (_, index) => `member-${index}`);
  const users = await Promise.all(names.map((name) => watchers.member(name)));
  await Promise.all(users.map((user) => watchers.watch(user, entry)));
  await watchers.edit(entry, await watchers.member('editor', { email: null }));
  const made = () => outbox.mails.countDocuments({ template: 'digest' });

  for (let kill = 0; kill < KILLS; kill += 1) {
    const before = await made();
    const worker = BuiltProcess.start('worker', settings);
    await until('a digest', 60_000, async () => (await made()) > before);
    expect(await made()).toBeLessThan(MEMBERS);
    await worker.kill();
  }
  const last = BuiltProcess.start('worker', settings);
  // What a killed worker was at waits until the database ends its transaction.
  await until('the other digests', 60_000, async () => (await made()) >= MEMBERS - KILLS);
  await last.stop();

  const receivers = (await outbox.mails.find({ template: 'digest' }).lean()).map(({ to }) => to);
  expect(receivers.sort()).toEqual([...new Set(receivers)]);
  for (const [index, user] of users.entries()) {
    const told = receivers.includes(`member-${index}@example.org`);
    expect((await watchers.digestOf(user)).dueAt > new Date()).toBe(told);
  }
}, 300_000);

import { MIGRATIONS_COLLECTION, RESTORE_COLLECTION } from '@pkyx/persistence';
import { freePort } from '../../../tools/servers/free-port';
import { BuiltProcess, buildServers } from './support/built-process';
import { TestOutbox } from './support/test-outbox';
import { TestRedis } from './support/test-redis';
import { TestSmtpServer } from './support/test-smtp-server';
import { until } from './support/until';

let smtp: TestSmtpServer;
let redis: TestRedis;
let outbox: TestOutbox;
let processes: BuiltProcess[] = [];

beforeAll(async () => {
  await buildServers();
  [smtp, redis, outbox] = await Promise.all([TestSmtpServer.start(), TestRedis.start(), TestOutbox.create()]);
}, 120_000);

afterAll(async () => {
  await Promise.all(processes.map((process) => process.stop()));
  await Promise.all([smtp.refuse(), redis.remove(), outbox.drop()]);
});

it('API and worker leave a database alone until its migrations were applied and no restore is under way, then serve it', async () => {
  const port = await freePort();
  const settings = {
    MONGODB_URI: outbox.uri,
    REDIS_URL: redis.url,
    SMTP_URL: smtp.url,
    PKYX_API_PORT: String(port),
  };
  const { db } = await outbox.connection.asPromise();
  if (!db) throw new Error('there is no connection');
  const migrations = db.collection<{ fileName: string; appliedAt: Date }>(MIGRATIONS_COLLECTION);
  const restoring = db.collection(RESTORE_COLLECTION);
  const applied = await migrations.find().toArray();
  await migrations.deleteMany({});
  await outbox.write('early@example.org');

  processes = [BuiltProcess.start('api', settings), BuiltProcess.start('worker', settings)];
  const bothSay = (reason: string) =>
    until(`both to say “${reason}”`, 30_000, () => processes.every(({ output }) => output.includes(reason)));
  const isReady = () =>
    fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );

  await bothSay('migrations are to be applied first');
  await restoring.insertOne({ startedAt: new Date() });
  await migrations.insertMany(applied);
  await bothSay('a restore is under way');
  expect([await isReady(), smtp.received]).toEqual([false, []]);

  // As a newer version leaves it, whose servers are yet to replace these.
  await migrations.insertOne({ fileName: '99991231235959-of-a-newer-version.js', appliedAt: new Date() });
  await restoring.deleteMany({});
  await until('the API', 30_000, isReady);
  await until('the mail', 30_000, () => smtp.to('early@example.org').length === 1);
}, 120_000);

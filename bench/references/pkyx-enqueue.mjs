import 'reflect-metadata';
import { createRequire } from 'node:module';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import mongoose from 'mongoose';

/**
 * Puts mails into the outbox and the queue as the API does, as many at a time as it has requests in flight:
 * pkyx-enqueue.mjs FOLDER COUNT AT_A_TIME. Prints the seconds until all are in the queue and the CPU seconds that took.
 */
const [folder, count, atATime] = process.argv.slice(2);
const built = createRequire(`${folder}/`);
const { MailOutbox } = built('./apps/api/src/mail/mail-outbox.service.js');
const { environment } = built('./libs/config/src/index.js');
const { connectOptions, mailSchema, ModelName } = built('./libs/persistence/src/index.js');
const { connectRedis, MailQueue } = built('./libs/queue/src/index.js');

const { MONGODB_URI, PKYX_MONGODB_POOL, REDIS_URL } = environment();
const connection = await mongoose.createConnection(MONGODB_URI, connectOptions(PKYX_MONGODB_POOL)).asPromise();
const redis = connectRedis(REDIS_URL, console.error);
await once(redis, 'ready');
const queue = new MailQueue(redis, console.error);
const outbox = new MailOutbox(connection, connection.model(ModelName.Mail, mailSchema), queue);

const enqueue = (number) =>
  outbox.transact({ requestId: null }, ({ enqueue: write }) =>
    write({
      template: 'password-changed',
      to: `reader-${number}@pkyx.localhost`,
      locale: 'en',
      params: { username: `reader-${number}` },
    }),
  );

await enqueue(0);
const [started, cpu] = [performance.now(), process.cpuUsage()];
let next = 1;
const lanes = Array.from({ length: Number(atATime) }, async () => {
  while (next < Number(count)) await enqueue(next++);
});
await Promise.all(lanes);
while ((await queue.queue.count()) < Number(count)) await pause(5);
const { user, system } = process.cpuUsage(cpu);
console.log((performance.now() - started) / 1e3, (user + system) / 1e6);
await queue.close();
await redis.quit();
await connection.close();

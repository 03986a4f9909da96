import 'reflect-metadata';
import { createRequire } from 'node:module';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import mongoose from 'mongoose';

/**
 * Puts mails into the outbox and the queue as the API does, a few at a time: pkyx-enqueue.mjs FOLDER COUNT. Prints the seconds it took and
 * the CPU seconds it used.
 */
const [folder, count] = process.argv.slice(2);
const AT_A_TIME = 8;
const built = createRequire(`${folder}/`);
const { MailOutbox } = built('./apps/api/src/mail/mail-outbox.service.js');
const { connectOptions, mailSchema, ModelName } = built('./libs/persistence/src/index.js');
const { connectRedis, MailQueue } = built('./libs/queue/src/index.js');

const connection = await mongoose.createConnection(process.env.MONGODB_URI, connectOptions(AT_A_TIME)).asPromise();
const redis = connectRedis(process.env.REDIS_URL, console.error);
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
const lanes = Array.from({ length: AT_A_TIME }, async () => {
  while (next < Number(count)) await enqueue((next += 1));
});
await Promise.all(lanes);
const { user, system } = process.cpuUsage(cpu);
console.log((performance.now() - started) / 1e3, (user + system) / 1e6);
while ((await queue.queue.count()) < Number(count)) await pause(20);
await queue.close();
await redis.quit();
await connection.close();

import { buildServers, startServers } from './support/built-process';
import { TestOutbox } from './support/test-outbox';
import { TestRedis } from './support/test-redis';
import { TestSmtpServer } from './support/test-smtp-server';

/** In milliseconds; the supervisor of the local stack and Kubernetes both give more before they kill. */
const GIVEN = 18_000;

it('the API and the worker end when they are told to, though Redis is away', async () => {
  await buildServers();
  const [smtp, redis, outbox] = await Promise.all([TestSmtpServer.start(), TestRedis.start(), TestOutbox.create()]);
  const { api, worker } = await startServers({ MONGODB_URI: outbox.uri, REDIS_URL: redis.url, SMTP_URL: smtp.url });
  await redis.stop();
  const startedAt = Date.now();
  await Promise.all([api.stop(), worker.stop()]);
  expect(Date.now() - startedAt).toBeLessThan(GIVEN);
  await Promise.all([smtp.refuse(), redis.remove(), outbox.drop()]);
}, 120_000);

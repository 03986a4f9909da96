import { buildServers, type BuiltProcess, startServers } from './support/built-process';
import { TestOutbox } from './support/test-outbox';
import { TestRedis } from './support/test-redis';
import { TestSmtpServer } from './support/test-smtp-server';
import { until } from './support/until';

const PEOPLE = 50;
const AT_A_TIME = 5;

let smtp: TestSmtpServer;
let redis: TestRedis;
let outbox: TestOutbox;
let url: string;
let processes: BuiltProcess[] = [];

beforeAll(async () => {
  await buildServers();
  [smtp, redis, outbox] = await Promise.all([TestSmtpServer.start(), TestRedis.start(), TestOutbox.create()]);
  const settings = {
    MONGODB_URI: outbox.uri,
    REDIS_URL: redis.url,
    SMTP_URL: smtp.url,
    PKYX_RATE_LIMIT_FACTOR: '1000',
  };
  const { api, worker, ...site } = await startServers(settings);
  processes = [api, worker];
  url = site.url;
}, 120_000);

afterAll(async () => {
  await Promise.all(processes.map((process) => process.stop()));
  await Promise.all([smtp.refuse(), redis.remove(), outbox.drop()]);
});

it(`${PEOPLE} people who register while Redis is down are answered within a second, and get their mails after its return`, async () => {
  const people = Array.from({ length: PEOPLE }, (_, index) => `person${index}`);
  await register('warm-up');
  await until('the first mail', 30_000, () => smtp.to('warm-up@example.org').length === 1);
  await redis.stop();

  const answers: { status: number; milliseconds: number }[] = [];
  for (let start = 0; start < PEOPLE; start += AT_A_TIME) {
    answers.push(...(await Promise.all(people.slice(start, start + AT_A_TIME).map(register))));
  }
  expect(answers.map(({ status }) => status)).toEqual(people.map(() => 202));
  expect(Math.max(...answers.map(({ milliseconds }) => milliseconds))).toBeLessThan(1_000);
  expect(smtp.received).toHaveLength(1);

  await redis.start();
  await until('every mail', 30_000, () => people.every((name) => smtp.to(`${name}@example.org`).length > 0));
  const links = people.map((name) => /token=([\w-]+)/.exec(smtp.to(`${name}@example.org`)[0]?.text ?? '')?.[1]);
  const { status } = await post('/users/confirmations', { token: links[0] });
  expect(status).toBe(201);
}, 180_000);

async function register(name: string): Promise<{ status: number; milliseconds: number }> {
  const startedAt = performance.now();
  const body = { email: `${name}@example.org`, username: name, password: 'tofu pudding, salted', locale: 'en' };
  const { status } = await post('/users', body);
  return { status, milliseconds: performance.now() - startedAt };
}

function post(path: string, body: object): Promise<Response> {
  return fetch(`${url}/api/v1${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

import { buildServers, type BuiltProcess, startServers } from './support/built-process';
import { TestOutbox } from './support/test-outbox';
import { TestRedis } from './support/test-redis';
import { TestSmtpServer } from './support/test-smtp-server';
import { type ReceivedSpan, TraceReceiver } from './support/trace-receiver';
import { until } from './support/until';

const REQUEST_ID = 'the-request-of-this-test';
const ADDRESS = 'traced@example.org';

let smtp: TestSmtpServer;
let redis: TestRedis;
let outbox: TestOutbox;
let receiver: TraceReceiver;
let api: BuiltProcess;
let worker: BuiltProcess;
let url: string;

/** Somebody registers, and gets the mail; what is left of the traces is sent when the processes stop. */
beforeAll(async () => {
  await buildServers();
  [smtp, redis, outbox, receiver] = await Promise.all([
    TestSmtpServer.start(),
    TestRedis.start(),
    TestOutbox.create(),
    TraceReceiver.start(),
  ]);
  ({ url, api, worker } = await startServers({
    MONGODB_URI: outbox.uri,
    REDIS_URL: redis.url,
    SMTP_URL: smtp.url,
    PKYX_LOG_LEVEL: 'info',
    OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
  }));
  await fetch(`${url}/api/v1/entries/nothing-here?secret=of-the-query`);
  const registered = await fetch(`${url}/api/v1/users`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Request-Id': REQUEST_ID },
    body: JSON.stringify({ username: 'traced', email: ADDRESS, password: 'correct horse battery staple' }),
  });
  expect(registered.status).toBe(202);
  await until('the mail', 30_000, () => smtp.to(ADDRESS).length === 1);
  await until('the note of it', 10_000, async () => (await outbox.mails.countDocuments({ state: 'sent' })) === 1);
  await Promise.all([api.stop(), worker.stop()]);
}, 180_000);

afterAll(async () => {
  receiver.stop();
  await Promise.all([smtp.refuse(), redis.remove(), outbox.drop()]);
});

const spansOf = (service: string) => receiver.spans.filter((span) => span.service === service);
const requestSpan = (name: string) => spansOf('pkyx-api').find((span) => span.name === name) as ReceivedSpan;
const below = (parent: ReceivedSpan) => receiver.spans.filter(({ parentId }) => parentId === parent.spanId);
const lines = (process: BuiltProcess) =>
  process.output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

it('names the trace of a request by its route, with what was asked of MongoDB and Redis below it', () => {
  const span = requestSpan('GET /api/v1/entries/:slug');
  expect(span.attributes).toMatchObject({ 'http.route': '/api/v1/entries/:slug', 'http.request.method': 'GET' });
  const systemsOf = (parent: ReceivedSpan) =>
    below(parent).map(({ attributes }) => attributes['db.system'] ?? attributes['db.system.name']);
  expect(systemsOf(span)).toContain('mongodb');
  // Writes are counted towards their limits before they go on; reads tell Redis later.
  expect(systemsOf(requestSpan('POST /api/v1/users'))).toContain('redis');
});

it('goes on with the trace of a request in the worker that delivers its mail', () => {
  const request = requestSpan('POST /api/v1/users');
  const delivery = spansOf('pkyx-worker').find(({ name }) => name === 'deliver mail') as ReceivedSpan;
  expect([delivery.traceId, delivery.parentId]).toEqual([request.traceId, request.spanId]);
  expect(delivery.attributes).toMatchObject({ 'pkyx.request_id': REQUEST_ID, 'pkyx.outcome': 'sent' });
  expect(below(delivery).length).toBeGreaterThan(0);
});

it('joins the log lines of a request and of its mail by request id and trace id', () => {
  const answered = lines(api).find(({ req }) => (req as { id?: string } | undefined)?.id === REQUEST_ID);
  const delivered = lines(worker).find(({ requestId }) => requestId === REQUEST_ID);
  const traceId = requestSpan('POST /api/v1/users').traceId;
  expect([answered?.['traceId'], delivered?.['traceId']]).toEqual([traceId, traceId]);
  expect(delivered).toMatchObject({ msg: 'a mail was sent', attempt: 1, template: 'confirmation' });
  expect(delivered?.['jobId']).toBe(delivered?.['mailId']);
});

it('tells neither traces nor logs of addresses, queries or what commands say', () => {
  const told = JSON.stringify(receiver.spans) + api.output + worker.output;
  for (const secret of [ADDRESS, 'of-the-query', '127.0.0.1', 'correct horse']) expect(told).not.toContain(secret);
});

it('sends traces only, and none of probes', () => {
  expect([...receiver.paths]).toEqual(['/v1/traces']);
  expect(receiver.spans.filter(({ name }) => name.includes('health'))).toEqual([]);
});

import type { INestApplicationContext } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Registry } from 'prom-client';
import { parse } from 'yaml';
import { TestApi } from '../../api/test/support/test-api';
import { TestOutbox } from './support/test-outbox';
import { TestRedis } from './support/test-redis';
import { TestSmtpServer } from './support/test-smtp-server';
import { startWorker } from './support/test-worker';
import { until } from './support/until';

const FOLDER = join(__dirname, '../../../deploy/monitoring');
/** What Prometheus itself knows. */
const BUILT_IN = ['up'];

interface Rule {
  alert: string;
  expr: string;
  for: string;
  labels: { severity: string };
  annotations: { summary: string };
}
interface Dashboard {
  panels: { id: number; title: string; type: string; targets?: { expr: string }[] }[];
}

const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const rules = (parse(read('prometheus/alerts.yaml')) as { groups: { rules: Rule[] }[] }).groups.flatMap(
  (group) => group.rules,
);
const dashboard = JSON.parse(read('grafana/dashboard.json')) as Dashboard;

let smtp: TestSmtpServer;
let redis: TestRedis;
let outbox: TestOutbox;
let worker: INestApplicationContext;
let api: TestApi;

beforeAll(async () => {
  [smtp, redis, outbox] = await Promise.all([TestSmtpServer.start(), TestRedis.start(), TestOutbox.create()]);
  worker = await startWorker({ MONGODB_URI: outbox.uri, REDIS_URL: redis.url, SMTP_URL: smtp.url });
  api = await TestApi.start({ MONGODB_URI: outbox.uri });
});

afterAll(async () => {
  await api.app.close();
  await worker.close();
  await Promise.all([smtp.refuse(), redis.remove(), outbox.drop()]);
});

const ofWorker = () => worker.get(Registry, { strict: false }).metrics();
const ofApi = async () => (await api.request('GET', '/metrics')).text;

describe('what Prometheus and Grafana are told to look at', () => {
  it.each([
    ['alerts', rules.map(({ expr }) => expr)],
    ['panels', dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr))],
  ])('%s name only metrics that the processes have', async (_name, expressions) => {
    const exposed = namesIn((await ofApi()) + (await ofWorker()));
    expect(expressions.length).toBeGreaterThan(10);
    for (const expression of expressions) {
      const asked = metricsOf(expression);
      expect(asked.length).toBeGreaterThan(0);
      for (const name of asked) expect([...exposed, ...BUILT_IN]).toContain(name);
    }
  });

  it('alerts have a name of their own, how long they wait, a severity and a summary', () => {
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule.for).toMatch(/^\d+m$/);
      expect(['warning', 'critical']).toContain(rule.labels.severity);
      expect(rule.annotations.summary).toMatch(/\.$/);
    }
  });

  it('alerts are explained to operators', () => {
    const page = readFileSync(join(FOLDER, '../../docs/operations.md'), 'utf8');
    for (const { alert } of rules) expect(page).toContain(`\`${alert}\``);
  });

  it('panels have different ids', () => {
    expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
  });

  it('the example of a Prometheus loads the alerts', () => {
    const { rule_files: files } = parse(read('prometheus/prometheus.yaml')) as { rule_files: string[] };
    expect(files).toEqual(['alerts.yaml']);
  });
});

describe('the metrics of a worker', () => {
  it('tell how many mails the outbox and the queue hold', async () => {
    // A first look that comes before the connection to Redis stands says nothing of the queue; the next one does.
    const looked = [/^pkyx_outbox_pending_mails /m, /^pkyx_mail_queue_jobs\{/m];
    await until('a look at both stores', 30_000, async () => {
      const text = await ofWorker();
      return looked.every((metric) => metric.test(text));
    });
    const text = await ofWorker();
    expect(text).toMatch(/^pkyx_outbox_pending_mails 0$/m);
    expect(text).toMatch(/^pkyx_mail_queue_jobs\{state="waiting"\} 0$/m);
    expect(text).toMatch(/^pkyx_outbox_oldest_pending_seconds 0$/m);
    expect(text).toMatch(/^pkyx_mail_queue_oldest_waiting_seconds 0$/m);
    expect(text).toMatch(/^pkyx_redis_up 1$/m);
  });
});

describe('the metrics of an API process', () => {
  it('tell of its connections and of passwords in work', async () => {
    await api.get('/entries/nothing-here');
    const text = await ofApi();
    expect(text).toMatch(/^pkyx_mongodb_pool_connections\{state="idle"\} [1-9]/m);
    expect(text).toMatch(/^pkyx_mongodb_pool_waiting 0$/m);
    expect(text).toMatch(/^pkyx_password_hashes\{state="waiting"\} 0$/m);
    expect(text).toMatch(/^pkyx_redis_up 1$/m);
  });
});

/** Names of time series, of which a histogram has three. */
function namesIn(exposition: string): string[] {
  return [...exposition.matchAll(/^# TYPE (\w+) (\w+)$/gm)].flatMap(([, name, type]) =>
    type === 'histogram' || type === 'summary' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [`${name}`],
  );
}

/** Names of metrics in an expression of PromQL: what is left without labels, ranges, functions and groupings. */
function metricsOf(expression: string): string[] {
  const bare = expression
    .replace(/\{[^}]*\}/g, ' ')
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/\b(by|on|without|ignoring) \([^)]*\)/g, ' ')
    .replace(/\b(and|or|unless)\b/g, ' ');
  return [...bare.matchAll(/\b[a-z][a-z0-9_]*\b(?!\s*\()/g)].map(([name]) => name).filter((name) => !/^\d/.test(name));
}

import { connect } from 'node:net';
import type { Redis } from 'ioredis';
import type { MailQueue as MailQueueClass } from '@pkyx/queue';
import { AccountSteps, basic, bearer, PASSWORD } from './support/account-steps';
import { TestApi } from './support/test-api';

const BOARD = '/admin/queues';
/** A page, its data and its files: whatever Bull Board answers. */
const PATHS = [
  '',
  '/',
  '/queue/mail',
  '/api/queues',
  '/api/queues/mail/1',
  '/api/redis/stats',
  '/static/favicon-32x32.png',
  '/static/nothing',
];

let api: TestApi;
let people: AccountSteps;
let queue: MailQueueClass;
let admin: { accessToken: string };
let adminAddress: string;
let member: { accessToken: string };

beforeAll(async () => {
  api = await TestApi.start();
  people = new AccountSteps(api);
  const { MailQueue } = await import('@pkyx/queue');
  queue = api.app.get(MailQueue, { strict: false });
  ({ email: adminAddress } = await people.member('boss', 'admin'));
  await people.member('lin');
  [admin, member] = await Promise.all([people.signIn('boss'), people.signIn('lin')]);
});

afterAll(() => api.stop());

/** Below the dashboard; it is not part of the API's document. */
function visit(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
  return fetch(`${api.url}${path}`, { method, headers, redirect: 'manual' });
}

describe('the queue dashboard', () => {
  it.each(PATHS)('asks for HTTP Basic at %j without credentials', async (path) => {
    const answer = await visit(BOARD + path);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Basic realm="pkyx"/);
    expect(await answer.json()).toMatchObject({ code: 'unauthenticated' });
  });

  it.each(PATHS)('is closed to members at %j', async (path) => {
    expect((await visit(BOARD + path, bearer(member.accessToken))).status).toBe(403);
    expect((await visit(BOARD + path, basic('lin', PASSWORD))).status).toBe(403);
  });

  it.each(['PUT', 'POST', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'])(
    'opens nothing to %s without credentials',
    async (method) => {
      for (const path of [
        '/api/queues',
        '/api/queues/mail/retry/failed',
        '/api/queues/mail/obliterate',
        '/api/queues/mail/add',
      ]) {
        expect([401, 404, 405]).toContain((await visit(BOARD + path, {}, method)).status);
      }
    },
  );

  it.each([
    '//admin/queues/api/queues',
    '/admin//queues/api/queues',
    '/admin/./queues/api/queues',
    '/x/../admin/queues/api/queues',
    '/admin/queues/..%2fqueues/api/queues',
    '/admin/queues/static/..%2f..%2findex.ejs',
    '/admin/queues/static/%2e%2e/index.ejs',
    '/%61dmin/queues/api/queues',
    '/admin%2fqueues/api/queues',
    '/ADMIN/queues/api/queues',
    '/admin/queues;x/api/queues',
    '/api/v1/admin/queues/api/queues',
    '/admin/queues/api/queues/',
    '/admin/queues/api/queues?activeQueue=mail',
  ])('has no other way in: %s', async (path) => {
    const answer = await raw(path);
    expect(answer).toMatch(/^HTTP\/1\.1 (401|404) /);
    expect(answer).not.toContain('"queues"');
  });

  it('opens to an admin by password, by access token and by cookie', async () => {
    const opened = await people.send('POST', '/auth/dashboard-sessions', undefined, bearer(admin.accessToken));
    expect(opened.status).toBe(204);
    const cookie = opened.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^pkyx_dashboard=[\w.-]+; Path=\/admin; Max-Age=600; HttpOnly; SameSite=Strict$/);
    for (const headers of [
      basic(adminAddress, PASSWORD),
      bearer(admin.accessToken),
      { cookie: cookie.split(';')[0] ?? '' },
    ]) {
      const page = await visit(`${BOARD}/`, headers);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('<base href="/admin/queues/"');
      const data = await visit(`${BOARD}/api/queues`, headers);
      expect(await data.json()).toMatchObject({ queues: [{ name: 'mail' }] });
      expect((await visit(`${BOARD}/static/favicon-32x32.png`, headers)).status).toBe(200);
    }
  });

  it('lets scripts come from its own files only', async () => {
    const page = await visit(`${BOARD}/`, bearer(admin.accessToken));
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(page.headers.get('cache-control')).toBe('private, no-store');
  });

  it('gives its cookie to admins only, and takes it nowhere else', async () => {
    expect((await people.send('POST', '/auth/dashboard-sessions')).status).toBe(401);
    expect((await people.send('POST', '/auth/dashboard-sessions', undefined, bearer(member.accessToken))).status).toBe(
      403,
    );
    const pass = await dashboardPass();
    expect((await people.me({ cookie: `pkyx_dashboard=${pass}` })).status).toBe(401);
    expect((await people.me(bearer(pass))).status).toBe(401);
    expect((await visit(`${BOARD}/api/queues`, { cookie: `pkyx_dashboard=${admin.accessToken}` })).status).toBe(401);
    expect((await visit(`${BOARD}/api/queues`, { cookie: `pkyx_dashboard=${pass.slice(0, -3)}AAA` })).status).toBe(401);
  });

  it('closes with the next request when an admin is one no longer', async () => {
    await people.member('deputy', 'admin');
    const { accessToken } = await people.signIn('deputy');
    const cookie = `pkyx_dashboard=${await dashboardPass(accessToken)}`;
    expect((await visit(`${BOARD}/api/queues`, { cookie })).status).toBe(200);
    await api.connection.collection('users').updateOne({ username: 'deputy' }, { $set: { role: 'member' } });
    expect((await visit(`${BOARD}/api/queues`, { cookie })).status).toBe(403);
  });

  it('runs failed jobs again, and does nothing else', async () => {
    const id = '65f000000000000000000001';
    await queue.add([id]);
    const { REDIS } = await import('../src/common/redis/redis.module');
    const redis = api.app.get<Redis>(REDIS);
    await redis.del('{mail}:mail:wait');
    await redis.zadd('{mail}:mail:failed', Date.now(), id);
    const put = (path: string) => visit(`${BOARD}/api/queues/mail/${path}`, bearer(admin.accessToken), 'PUT');
    for (const path of [`${id}/clean`, 'clean/failed', 'empty', 'obliterate', 'pause', 'promote', 'concurrency']) {
      expect((await put(path)).status).toBe(405);
    }
    expect((await visit(`${BOARD}/api/queues/mail/add`, bearer(admin.accessToken), 'POST')).status).toBe(405);
    expect((await visit(`${BOARD}/api/queues/mail/${id}/update-data`, bearer(admin.accessToken), 'PATCH')).status).toBe(
      405,
    );
    expect(await queue.queue.getJobState(id)).toBe('failed');
    expect((await put(`${id}/retry`)).status).toBe(204);
    expect(await queue.queue.getJobState(id)).toBe('waiting');
  });
});

async function dashboardPass(accessToken = admin.accessToken): Promise<string> {
  const { headers } = await people.send('POST', '/auth/dashboard-sessions', undefined, bearer(accessToken));
  return /^pkyx_dashboard=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1] ?? '';
}

/** A request whose path nobody tidies up on its way. */
function raw(path: string): Promise<string> {
  const { hostname, port } = new URL(api.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`);
    });
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });
}

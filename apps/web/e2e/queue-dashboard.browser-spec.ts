import { randomBytes } from 'node:crypto';
import { linkTo } from './support/inbox';

const PASSWORD = 'a password: 密码';

/** What nginx passes on, and who may see it. */
describe('the queue dashboard through nginx', () => {
  let member: string;

  beforeAll(async () => {
    const username = `u${randomBytes(5).toString('hex')}`;
    const email = `${username}@example.org`;
    await post('/api/v1/users', { email, username, password: PASSWORD });
    const link = await linkTo(email, /https?:\/\/\S+\/confirm\?token=[\w-]+/);
    await post('/api/v1/users/confirmations', { token: new URL(link).searchParams.get('token') });
    member = basic(`${email}:${PASSWORD}`);
  });

  it.each(['/admin/queues', '/admin/queues/api/queues', '/admin/queues/queue/mail'])(
    '%s asks for credentials, refuses members and lets admins in',
    async (path) => {
      const [stranger, asMember, asAdmin] = await Promise.all([get(path), get(path, member), get(path, admin())]);
      expect([stranger.status, stranger.headers.get('www-authenticate')]).toEqual([
        401,
        expect.stringMatching(/^Basic/),
      ]);
      expect(asMember.status).toBe(403);
      expect(asAdmin.status).toBe(200);
    },
  );

  it('shows an admin the page and the mail queue', async () => {
    expect((await get('/admin/queues', admin())).headers.get('content-type')).toContain('text/html');
    const { queues } = (await (await get('/admin/queues/api/queues', admin())).json()) as {
      queues: { name: string }[];
    };
    expect(queues.map(({ name }) => name)).toContain('mail');
  });
});

function get(path: string, authorization?: string): Promise<Response> {
  return fetch(site() + path, { redirect: 'manual', headers: authorization ? { authorization } : {} });
}

async function post(path: string, body: object): Promise<void> {
  const answer = await fetch(site() + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
}

function admin(): string {
  return basic(process.env['PKYX_TEST_ADMIN'] ?? '');
}

function basic(credentials: string): string {
  return `Basic ${Buffer.from(credentials).toString('base64')}`;
}

function site(): string {
  return process.env['PKYX_TEST_URL'] ?? '';
}

import { createAdmin, demote, promote } from '../src/account-commands';
import { AccountsService } from '../src/users/accounts.service';
import { AccountSteps, basic, bearer, PASSWORD } from './support/account-steps';
import { TestApi } from './support/test-api';

let api: TestApi;
let steps: AccountSteps;
let admin: { username: string; email: string };
const asAdmin = () => basic(admin.email, PASSWORD);

beforeAll(async () => {
  api = await TestApi.start({ PKYX_ADMIN_PASSWORD: PASSWORD });
  steps = new AccountSteps(api);
  admin = await steps.member('boss', 'admin');
});
afterAll(() => api.stop());

const change = (username: string, body: unknown, headers = asAdmin()) =>
  steps.send<Record<string, unknown>>('PATCH', `/admin/users/${encodeURIComponent(username)}`, body, headers);

describe('blocking a member', () => {
  beforeAll(() => steps.member('target'));

  it('refuses their writes with a code of its own at once, however they signed in, and lets them read', async () => {
    const { username, email } = await steps.member('vandal');
    const { accessToken } = await steps.signIn(email);
    const ways = [bearer(accessToken), basic(email, PASSWORD)];
    const blocked = await change(username, { block: { reason: 'spam' } });
    expect([blocked.status, blocked.body.block]).toEqual([200, { reason: 'spam', until: null }]);
    for (const way of ways) {
      const write = await steps.send('PATCH', '/users/me', { place: 'x' }, way);
      expect([write.status, write.body.code]).toEqual([403, 'account-blocked']);
      expect((await steps.me(way)).body.block).toEqual({ reason: 'spam', until: null });
    }
    expect((await steps.send('POST', '/auth/token', undefined, basic(email, PASSWORD))).status).toBe(201);
    expect((await change(username, { block: null })).body.block).toBeNull();
    expect((await steps.send('PATCH', '/users/me', { place: 'x' }, bearer(accessToken))).status).toBe(200);
  });

  it('ends by itself', async () => {
    const { username, email, id } = await steps.member('calming');
    await change(username, { block: { reason: 'cool down', until: new Date(Date.now() + 60_000).toISOString() } });
    expect((await steps.send('PATCH', '/users/me', {}, basic(email, PASSWORD))).status).toBe(403);
    await api.model('User').updateOne({ _id: id }, { $set: { 'block.until': new Date(Date.now() - 1) } });
    expect((await steps.send('PATCH', '/users/me', {}, basic(email, PASSWORD))).status).toBe(200);
  });

  it.each([
    [{ block: { reason: '' } }, '/block/reason'],
    [{ block: { reason: 'x', until: '2020-01-01T00:00:00Z' } }, '/block/until'],
    [{ block: 'yes' }, '/block'],
    [{ role: 'owner' }, '/role'],
    [{ role: null }, '/role'],
    [{ username: 'other' }, '/username'],
  ])('refuses %j', async (body, pointer) => {
    const { status, body: problem } = await change('target', body);
    expect([status, (problem.errors as { pointer: string }[])[0]?.pointer]).toEqual([422, pointer]);
  });
});

describe('giving a role', () => {
  it('is in force with the next request', async () => {
    const { username, email } = await steps.member('climber');
    const { accessToken } = await steps.signIn(email);
    expect((await steps.send('GET', '/admin/users', undefined, bearer(accessToken))).status).toBe(403);
    expect((await change(username, { role: 'admin' })).body.role).toBe('admin');
    expect((await steps.send('GET', '/admin/users', undefined, bearer(accessToken))).status).toBe(200);
    await change(username, { role: 'member' });
    expect((await steps.send('GET', '/admin/users', undefined, bearer(accessToken))).status).toBe(403);
  });

  it('is for admins, and never for themselves', async () => {
    const { email } = await steps.member('pretender');
    expect((await change('boss', { role: 'member' }, basic(email, PASSWORD))).status).toBe(403);
    expect((await change('boss', { role: 'member' })).status).toBe(422);
    expect((await change('nobody', { role: 'member' })).status).toBe(404);
  });
});

describe('the list of members', () => {
  interface List {
    items: { username: string; role: string }[];
    nextCursor: string | null;
  }
  const list = async (query: string) =>
    (await steps.send<List>('GET', `/admin/users${query}`, undefined, asAdmin())).body;

  beforeAll(async () => {
    for (const name of ['zoe1', 'zoe2', 'zoe3']) await steps.member(name);
  });

  it('is newest first, in pages', async () => {
    const first = await list('?limit=2');
    expect(first.items.map(({ username }) => username)).toEqual(['zoe3', 'zoe2']);
    const second = await list(`?limit=2&cursor=${first.nextCursor}`);
    expect(second.items[0]?.username).toBe('zoe1');
  });

  it('is searched by the start of a name, in pages, and never shows addresses', async () => {
    const first = await list('?q=ZOE&limit=2');
    expect(first.items.map(({ username }) => username)).toEqual(['zoe1', 'zoe2']);
    const second = await list(`?q=ZOE&limit=2&cursor=${first.nextCursor}`);
    expect([second.items.map(({ username }) => username), second.nextCursor]).toEqual([['zoe3'], null]);
    expect(JSON.stringify(first)).not.toContain('@');
    expect((await list('?q=.*')).items).toEqual([]);
  });

  it('is narrowed to a role or to those blocked', async () => {
    expect((await list('?role=admin')).items.map(({ username }) => username)).toEqual(['boss']);
    await change('zoe2', { block: { reason: 'spam' } });
    expect((await list('?blocked=true')).items.map(({ username }) => username)).toEqual(['zoe2']);
  });

  it('refuses a cursor of another list', async () => {
    const { nextCursor } = await list('?limit=1');
    expect((await steps.send('GET', `/admin/users?q=z&cursor=${nextCursor}`, undefined, asAdmin())).status).toBe(400);
  });
});

describe('the audit', () => {
  it('says who did what to whom, newest first', async () => {
    await steps.member('watched');
    await change('watched', { role: 'moderator' });
    await change('watched', { block: { reason: 'spam' } });
    const { body } = await steps.send<{ items: unknown[]; nextCursor: string }>(
      'GET',
      '/admin/audit?limit=2',
      undefined,
      asAdmin(),
    );
    expect(body.items).toMatchObject([
      { actor: 'boss', action: 'user.block', target: 'watched', details: { reason: 'spam', until: null } },
      { actor: 'boss', action: 'user.role', target: 'watched', details: { from: 'member', to: 'moderator' } },
    ]);
    expect((await steps.send('GET', `/admin/audit?cursor=${body.nextCursor}`, undefined, asAdmin())).status).toBe(200);
  });
});

describe('the operator', () => {
  it('makes an admin, promotes and demotes', async () => {
    const accounts = api.app.get(AccountsService);
    const arguments_ = ['--username', 'admin', '--email', 'admin@example.org'];
    expect(await createAdmin(accounts, arguments_)).toBe('admin is an admin.');
    expect((await steps.me(basic('admin', PASSWORD))).body.role).toBe('admin');
    await expect(createAdmin(accounts, arguments_)).rejects.toMatchObject({ code: 'account-exists' });
    await steps.member('helper');
    expect(await promote(accounts, ['HELPER', 'moderator'])).toBe('HELPER was member and is moderator.');
    expect((await steps.me(basic('helper', PASSWORD))).body.role).toBe('moderator');
    expect(await demote(accounts, ['helper'])).toBe('helper was moderator and is member.');
    await expect(promote(accounts, ['nobody', 'admin'])).rejects.toMatchObject({ code: 'account-unknown' });
    await expect(promote(accounts, ['helper', 'owner'])).rejects.toThrow(/member\|moderator\|admin/);
  });
});

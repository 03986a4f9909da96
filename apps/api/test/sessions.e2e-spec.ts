import { ModelName, type SessionRecord } from '@pkyx/persistence';
import { PasswordHasher } from '../src/users/passwords/password-hasher.service';
import { AccountSteps, basic, bearer, cookieOf, PASSWORD, type Problem } from './support/account-steps';
import { TestApi } from './support/test-api';

let api: TestApi;
let steps: AccountSteps;
let lin: { id: string; username: string; email: string };

beforeAll(async () => {
  api = await TestApi.start();
  steps = new AccountSteps(api);
  lin = await steps.member('林黛玉');
});
afterAll(() => api.stop());

const sessions = () => api.model<SessionRecord>(ModelName.Session);

describe('signing in on a page', () => {
  it('gives an access token, the account, and a cookie for the refresh routes only', async () => {
    const { status, headers, body } = await steps.send<{ duration: number; user: { email: string } }>(
      'POST',
      '/auth/sessions',
      {
        identifier: lin.email,
        password: PASSWORD,
      },
    );
    expect([status, body.duration, body.user.email]).toEqual([201, 600, lin.email]);
    expect(headers.get('set-cookie')).toMatch(
      /^pkyx_refresh=[0-9a-f]{24}\.0\.[\w-]{43}; Path=\/api\/v1\/auth\/sessions; Max-Age=2592000; HttpOnly; SameSite=Strict$/,
    );
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('takes a browser that does not say what it is', async () => {
    const { accessToken } = await steps.signIn(lin.email, PASSWORD, { 'user-agent': '' });
    const { body } = await steps.send<{ items: { agent: string; current: boolean }[] }>(
      'GET',
      '/users/me/sessions',
      undefined,
      bearer(accessToken),
    );
    expect(body.items.find(({ current }) => current)?.agent).toBe('');
  });

  it('says the same, after as many hashes, for an unknown name and a wrong password', async () => {
    const verify = jest.spyOn(api.app.get(PasswordHasher), 'verify');
    const attempt = (identifier: string) => steps.send('POST', '/auth/sessions', { identifier, password: 'wrong one' });
    const [unknown, wrong] = [await attempt('nobody-at-all'), await attempt(lin.email)];
    expect(verify).toHaveBeenCalledTimes(2);
    verify.mockRestore();
    expect([unknown.status, unknown.text]).toEqual([401, wrong.text]);
    expect(unknown.headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  it('answers as for a wrong password while the address is not confirmed', async () => {
    await steps.register('unconfirmed', 'unconfirmed@example.org');
    const { status, body } = await steps.send('POST', '/auth/sessions', {
      identifier: 'unconfirmed',
      password: PASSWORD,
    });
    expect([status, body.code]).toEqual([401, 'wrong-credentials']);
  });

  it.each([[{ identifier: { $ne: '' } }], [{ identifier: ['a'] }], [{ password: { $gt: '' } }], [{ role: 'admin' }]])(
    'refuses %j',
    async (fault) => {
      expect(
        (await steps.send('POST', '/auth/sessions', { identifier: lin.email, password: PASSWORD, ...fault })).status,
      ).toBe(422);
    },
  );

  it('with a program not used before is told by mail, the first one excepted', async () => {
    const { email } = await steps.member('traveller');
    await steps.signIn(email, PASSWORD, { 'user-agent': 'Browser at home' });
    await steps.signIn(email, PASSWORD, { 'user-agent': 'Browser at home' });
    expect((await steps.mailsTo(email)).map(({ template }) => template)).toEqual(['confirmation']);
    await steps.signIn(email, PASSWORD, { 'user-agent': 'Browser abroad' });
    expect((await steps.mailsTo(email)).at(-1)).toMatchObject({
      template: 'new-sign-in',
      params: { agent: 'Browser abroad' },
    });
  });
});

describe('the session of a page', () => {
  const age = (seconds: number) =>
    sessions().updateMany({}, { $set: { rotatedAt: new Date(Date.now() - seconds * 1_000) } });

  it('is renewed by its cookie, which changes each time', async () => {
    const { cookie } = await steps.signIn(lin.email);
    const renewed = await steps.refresh(cookie);
    expect(renewed.status).toBe(201);
    expect(cookieOf(renewed)).not.toBe(cookie);
    expect((await steps.me(bearer(renewed.body.accessToken))).status).toBe(200);
    expect((await steps.refresh(cookieOf(renewed))).status).toBe(201);
  });

  it('gives two tabs that renew at once the same cookie', async () => {
    const { cookie } = await steps.signIn(lin.email);
    const answers = await Promise.all(Array.from({ length: 8 }, () => steps.refresh(cookie)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(cookieOf)).size).toBe(1);
    expect((await steps.refresh(cookieOf(answers[0] as { headers: Headers }))).status).toBe(201);
  });

  it('ends when an old cookie comes back later than ten seconds', async () => {
    const { cookie } = await steps.signIn(lin.email);
    const renewed = await steps.refresh(cookie);
    await age(11);
    const replayed = await steps.refresh<Problem>(cookie);
    expect([replayed.status, replayed.body.code]).toEqual([401, 'session-ended']);
    expect(replayed.headers.get('set-cookie')).toMatch(/^pkyx_refresh=; .*Max-Age=0/);
    expect((await steps.refresh(cookieOf(renewed))).status).toBe(401);
    expect((await steps.me(bearer(renewed.body.accessToken))).status).toBe(401);
  });

  it('ends thirty days after it was last used, and a year after it began', async () => {
    const day = 24 * 60 * 60 * 1_000;
    const { cookie } = await steps.signIn(lin.email);
    const _id = cookie.slice('pkyx_refresh='.length).split('.')[0];
    const change = (fields: Partial<SessionRecord>) => sessions().updateOne({ _id }, { $set: fields });

    const createdAt = new Date(Date.now() - 364 * day);
    await change({ createdAt });
    const renewed = await steps.refresh(cookie);
    expect([renewed.status, (await sessions().findById(_id))?.expiresAt.getTime()]).toEqual([
      201,
      createdAt.getTime() + 365 * day,
    ]);
    await change({ createdAt: new Date() });
    const again = await steps.refresh(cookieOf(renewed));
    const left = ((await sessions().findById(_id))?.expiresAt.getTime() ?? 0) - Date.now();
    expect([again.status, Math.round(left / day)]).toEqual([201, 30]);
    await change({ expiresAt: new Date(Date.now() - 1) });
    expect((await steps.refresh(cookieOf(again))).status).toBe(401);
    expect((await steps.me(bearer(again.body.accessToken))).status).toBe(401);
  });

  it('ends when a cookie before the last comes back, even at once', async () => {
    const { cookie } = await steps.signIn(lin.email);
    const last = await steps.refresh(cookieOf(await steps.refresh(cookie)));
    expect((await steps.refresh(cookie)).status).toBe(401);
    expect((await steps.refresh(cookieOf(last))).status).toBe(401);
  });

  it.each(['', 'pkyx_refresh=', 'pkyx_refresh=nonsense', `pkyx_refresh=${'0'.repeat(24)}.0.${'a'.repeat(43)}`])(
    'is not had with the cookie %j',
    async (cookie) => expect((await steps.refresh(cookie)).status).toBe(401),
  );

  it('is not ended by a forged cookie', async () => {
    const { cookie } = await steps.signIn(lin.email);
    const forged = cookie.replace(/\.0\..*/, `.5.${'a'.repeat(43)}`);
    expect((await steps.refresh(forged)).status).toBe(401);
    expect((await steps.refresh(cookie)).status).toBe(201);
  });

  it.each([
    ['sec-fetch-site', 'cross-site'],
    ['sec-fetch-site', 'same-site'],
    ['origin', 'https://elsewhere.example'],
    ['origin', 'null'],
  ])('cannot be used by another site: %s %s', async (header, value) => {
    const { cookie } = await steps.signIn(lin.email);
    expect((await steps.refresh(cookie, { [header]: value })).status).toBe(403);
    const signOut = await steps.send('DELETE', '/auth/sessions/current', undefined, { cookie, [header]: value });
    expect(signOut.status).toBe(403);
    expect((await steps.refresh(cookie, { origin: api.url, 'sec-fetch-site': 'same-origin' })).status).toBe(201);
  });

  it('authenticates nothing but the refresh routes by its cookie', async () => {
    const { cookie } = await steps.signIn(lin.email);
    expect((await steps.me({ cookie })).status).toBe(401);
  });

  it('ends with signing out: cookie and access token', async () => {
    const { cookie, accessToken } = await steps.signIn(lin.email);
    const { status, headers } = await steps.send('DELETE', '/auth/sessions/current', undefined, { cookie });
    expect([status, headers.get('set-cookie')]).toEqual([204, expect.stringContaining('Max-Age=0')]);
    expect((await steps.me(bearer(accessToken))).status).toBe(401);
    expect((await steps.refresh(cookie)).status).toBe(401);
    expect((await steps.send('DELETE', '/auth/sessions/current', undefined, { cookie })).status).toBe(204);
  });

  it('ends when somebody signs in again in the same browser', async () => {
    const first = await steps.signIn(lin.email);
    const second = await steps.signIn(lin.email, PASSWORD, { cookie: first.cookie });
    expect((await steps.me(bearer(first.accessToken))).status).toBe(401);
    expect((await steps.refresh(first.cookie)).status).toBe(401);
    expect((await steps.refresh(second.cookie)).status).toBe(201);
  });

  it('is listed with the others and ends from there', async () => {
    const { email } = await steps.member('lister');
    const here = await steps.signIn(email, PASSWORD, { 'user-agent': 'Here' });
    const there = await steps.signIn(email, PASSWORD, { 'user-agent': 'There' });
    const list = await steps.send<{ items: { id: string; agent: string; current: boolean }[] }>(
      'GET',
      '/users/me/sessions',
      undefined,
      bearer(here.accessToken),
    );
    expect(list.body.items.map(({ agent, current }) => [agent, current]).sort()).toEqual([
      ['Here', true],
      ['There', false],
    ]);
    const id = list.body.items.find(({ agent }) => agent === 'There')?.id ?? '';
    expect((await steps.send('DELETE', `/users/me/sessions/${id}`, undefined, basic(lin.email, PASSWORD))).status).toBe(
      404,
    );
    expect((await steps.send('DELETE', `/users/me/sessions/${id}`, undefined, bearer(here.accessToken))).status).toBe(
      204,
    );
    expect((await steps.me(bearer(there.accessToken))).status).toBe(401);
    expect(
      (await steps.send('DELETE', '/users/me/sessions/nonsense', undefined, bearer(here.accessToken))).status,
    ).toBe(404);
  });
});

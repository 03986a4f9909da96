import { createHash, createHmac } from 'node:crypto';
import { ModelName } from '@pkyx/persistence';
import { PasswordHasher } from '../src/users/passwords/password-hasher.service';
import { AccountSteps, basic, bearer, PASSWORD } from './support/account-steps';
import { TestApi } from './support/test-api';

const KEY = 'a key of this test that nobody else has';
const PREVIOUS_KEY = 'the key that was in use before this one';

let api: TestApi;
let steps: AccountSteps;
let lin: { id: string; username: string; email: string };

beforeAll(async () => {
  api = await TestApi.start({ PKYX_JWT_SECRET: KEY, PKYX_JWT_PREVIOUS_SECRET: PREVIOUS_KEY });
  steps = new AccountSteps(api);
  lin = await steps.member('林黛玉');
});
afterAll(() => api.stop());

const tokenOf = async (headers: Record<string, string>): Promise<string> =>
  (await steps.send<{ token: string }>('POST', '/auth/token', undefined, headers)).body.token;

describe('who may use a route', () => {
  it('is said by every route', async () => {
    const response = await fetch(`${api.url}/api/v1/openapi.json`);
    const { paths } = (await response.json()) as { paths: Record<string, Record<string, { security?: unknown[] }>> };
    const silent = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { security }]) => (security?.length ? [] : [`${method} ${path}`])),
    );
    expect(silent).toEqual([]);
  });

  it.each(['GET /users/me', 'GET /users/me/sessions', 'GET /admin/users', 'DELETE /users/me', 'PATCH /admin/users/x'])(
    'asks for a Bearer token at %s',
    async (route) => {
      const [method = '', path = ''] = route.split(' ');
      const { status, headers } = await steps.send(method, path);
      expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="pkyx"']);
    },
  );

  it('asks for Basic at /auth/token and where Basic was sent', async () => {
    const nobody = await steps.send('POST', '/auth/token');
    const wrong = await steps.me(basic(lin.email, 'wrong one'));
    expect([nobody.status, nobody.headers.get('www-authenticate')]).toEqual([
      401,
      'Basic realm="pkyx", charset="UTF-8"',
    ]);
    expect([wrong.status, wrong.headers.get('www-authenticate')]).toEqual([401, 'Basic realm="pkyx", charset="UTF-8"']);
  });

  it('refuses wrong credentials on a public route instead of overlooking them', async () => {
    expect((await api.get('/site')).status).toBe(200);
    const { status, headers } = await api.get('/site', bearer('pkyx_wrong'));
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="pkyx", error="invalid_token"']);
  });

  it('depends on the role', async () => {
    const refused = await steps.send('GET', '/admin/users', undefined, basic(lin.email, PASSWORD));
    expect([refused.status, refused.body.code]).toEqual([403, 'role-missing']);
  });
});

describe('HTTP Basic', () => {
  it.each(['a:b::c d', ':starts with one', '密码：甜豆腐脑不咸', 'emoji 🍮🍮🍮🍮', 'ends with one:'])(
    'takes the password %j',
    async (password) => {
      const { username, email } = await steps.member(`b${Math.random().toString(36).slice(2, 10)}`, 'member', password);
      expect((await steps.me(basic(email, password))).body.username).toBe(username);
      expect((await steps.me(basic(username, password))).body.username).toBe(username);
      expect((await steps.me(basic(email, password.slice(0, -1)))).status).toBe(401);
    },
  );

  it('takes names in any form and of any script', async () => {
    expect((await steps.me(basic('林黛玉', PASSWORD))).status).toBe(200);
    expect((await steps.me(basic(lin.email.toUpperCase(), PASSWORD))).status).toBe(200);
  });

  it('takes a token as the user name with any password', async () => {
    const token = await tokenOf(basic(lin.email, PASSWORD));
    for (const password of ['', 'unused', 'a:b']) expect((await steps.me(basic(token, password))).status).toBe(200);
  });

  it('hashes as often for an unknown name as for a wrong password, and says the same', async () => {
    const verify = jest.spyOn(api.app.get(PasswordHasher), 'verify');
    const unknown = await steps.me(basic('nobody@example.org', 'wrong one'));
    const wrong = await steps.me(basic(lin.email, 'wrong one 2'));
    expect(verify).toHaveBeenCalledTimes(2);
    verify.mockRestore();
    expect([unknown.status, unknown.text]).toEqual([401, wrong.text]);
  });

  it('hashes once for many requests with the same password', async () => {
    const { email } = await steps.member('script');
    const verify = jest.spyOn(api.app.get(PasswordHasher), 'verify');
    const answers = await Promise.all(Array.from({ length: 30 }, () => steps.me(basic(email, PASSWORD))));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(verify).toHaveBeenCalledTimes(1);
    verify.mockRestore();
  });
});

describe('access tokens', () => {
  const now = () => Math.floor(Date.now() / 1_000);
  const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const kid = (key: string) => createHash('sha256').update(`key id\n${key}`).digest('base64url').slice(0, 8);

  /** A token as the server makes them, but for what is given. */
  function forge({ key = KEY, header = {}, claims = {} }: { key?: string; header?: object; claims?: object }): string {
    const body = {
      sub: lin.id,
      ver: 0,
      scope: 'read write',
      auth_time: now(),
      iat: now(),
      exp: now() + 600,
      iss: 'pkyx',
      aud: 'pkyx-api',
    };
    const text = `${encode({ alg: 'HS256', typ: 'JWT', kid: kid(key), ...header })}.${encode({ ...body, ...claims })}`;
    return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
  }

  it('come for a password, a token or a personal token, for ten minutes', async () => {
    const first = await steps.send<{ token: string; duration: number }>(
      'POST',
      '/auth/token',
      undefined,
      basic(lin.email, PASSWORD),
    );
    expect([first.status, first.body.duration]).toEqual([201, 600]);
    const second = await tokenOf(basic(first.body.token, 'any'));
    expect((await steps.me(bearer(second))).body.username).toBe('林黛玉');
  });

  it('are accepted when all is as the server makes it, with the present key and the one before', async () => {
    expect((await steps.me(bearer(forge({})))).status).toBe(200);
    expect((await steps.me(bearer(forge({ key: PREVIOUS_KEY })))).status).toBe(200);
  });

  it.each([
    ['another key', () => forge({ key: 'a key that nobody gave to the server!' })],
    [
      'another key under the right name',
      () => forge({ key: 'a key that nobody gave to the server!', header: { kid: kid(KEY) } }),
    ],
    ['no key name', () => forge({ header: { kid: undefined } })],
    ['another audience', () => forge({ claims: { aud: 'elsewhere' } })],
    ['another issuer', () => forge({ claims: { iss: 'elsewhere' } })],
    ['an end in the past', () => forge({ claims: { exp: now() - 1 } })],
    ['credentials that have changed', () => forge({ claims: { ver: 7 } })],
    ['an account that is gone', () => forge({ claims: { sub: '0123456789abcdef01234567' } })],
    ['alg none', () => forge({ header: { alg: 'none' } })],
    ['alg none and no signature', () => forge({ header: { alg: 'none' } }).replace(/[^.]+$/, '')],
    ['alg HS512', () => forge({ header: { alg: 'HS512' } })],
    ['a changed body', () => forge({}).replace(/\.[^.]+\./, `.${encode({ sub: lin.id, role: 'admin' })}.`)],
  ])('are refused with %s', async (_what, make) => {
    const answer = await steps.me(bearer(make()));
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer realm="pkyx", error="invalid_token"',
    ]);
    expect((await steps.me(basic(make(), 'x'))).status).toBe(401);
  });

  it('are renewed with themselves for a day after the password was given', async () => {
    const renew = (seconds: number) =>
      steps.send('POST', '/auth/token', undefined, basic(forge({ claims: { auth_time: now() - seconds } })));
    expect((await renew(86_000)).status).toBe(201);
    expect((await renew(86_500)).status).toBe(401);
  });

  it('take one command of the database to check', async () => {
    const { accessToken } = await steps.signIn(lin.email);
    const plain = await tokenOf(basic(lin.email, PASSWORD));
    expect(await api.commands.during(() => api.get('/site', bearer(accessToken)))).toEqual(['aggregate', 'find']);
    expect(await api.commands.during(() => api.get('/site', bearer(plain)))).toEqual(['find', 'find']);
  });
});

describe('personal tokens', () => {
  const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
  const make = async (scopes: string[], expiresAt = inAnHour()) =>
    steps.send<{ id: string; token: string }>(
      'POST',
      '/users/me/api-tokens',
      { name: 'script', scopes, expiresAt },
      basic(lin.email, PASSWORD),
    );

  it('are shown once, kept hashed, and work as Bearer and as user name', async () => {
    const { status, body } = await make(['read', 'write']);
    expect([status, body.token]).toEqual([201, expect.stringMatching(/^pkyx_[\w-]{43}$/)]);
    expect((await steps.me(bearer(body.token))).status).toBe(200);
    expect((await steps.me(basic(body.token, 'any'))).status).toBe(200);
    const list = await steps.send<{ items: { id: string }[] }>(
      'GET',
      '/users/me/api-tokens',
      undefined,
      basic(lin.email, PASSWORD),
    );
    expect(list.body.items.map(({ id }) => id)).toContain(body.id);
    expect(list.text).not.toContain(body.token);
    expect(JSON.stringify(await api.model(ModelName.ApiToken).find().lean())).not.toContain(body.token);
  });

  it('do what their scopes say, also through an access token made from them', async () => {
    const { body } = await make(['read']);
    for (const token of [body.token, await tokenOf(basic(body.token, 'any'))]) {
      expect((await steps.me(bearer(token))).status).toBe(200);
      const write = await steps.send('PATCH', '/users/me', { place: 'x' }, bearer(token));
      expect([write.status, write.body.code]).toEqual([403, 'scope-missing']);
    }
    const writeOnly = (await make(['write'])).body.token;
    expect((await steps.me(bearer(writeOnly))).status).toBe(403);
  });

  it('end, with the access tokens made from them', async () => {
    const { body } = await make(['read']);
    const token = await tokenOf(basic(body.token, 'any'));
    expect(
      (await steps.send('DELETE', `/users/me/api-tokens/${body.id}`, undefined, basic(lin.email, PASSWORD))).status,
    ).toBe(204);
    expect((await steps.me(bearer(body.token))).status).toBe(401);
    expect((await steps.me(bearer(token))).status).toBe(401);
  });

  it('expire', async () => {
    const { body } = await make(['read']);
    await api.model(ModelName.ApiToken).updateOne({ _id: body.id }, { $set: { expiresAt: new Date(Date.now() - 1) } });
    expect((await steps.me(bearer(body.token))).status).toBe(401);
  });

  it('make no other tokens', async () => {
    const { body } = await make(['read', 'write']);
    const request = { name: 'child', scopes: ['read'], expiresAt: inAnHour() };
    const refused = await steps.send('POST', '/users/me/api-tokens', request, bearer(body.token));
    expect([refused.status, refused.body.code]).toEqual([403, 'token-cannot-make-tokens']);
  });

  it.each([
    [{ scopes: [] }, '/scopes'],
    [{ scopes: ['admin'] }, '/scopes'],
    [{ scopes: ['read', 'read'] }, '/scopes'],
    [{ expiresAt: '2020-01-01T00:00:00Z' }, '/expiresAt'],
    [{ expiresAt: '2999-01-01T00:00:00Z' }, '/expiresAt'],
    [{ expiresAt: 'soon' }, '/expiresAt'],
    [{ name: ' ' }, '/name'],
  ])('are refused with %j', async (fault, pointer) => {
    const request = { name: 'script', scopes: ['read'], expiresAt: inAnHour(), ...fault };
    const { status, body } = await steps.send('POST', '/users/me/api-tokens', request, basic(lin.email, PASSWORD));
    expect([status, body.errors?.[0]?.pointer]).toEqual([422, pointer]);
  });

  it('of others are out of reach', async () => {
    const { body } = await make(['read']);
    const other = await steps.member('nosy');
    expect(
      (await steps.send('DELETE', `/users/me/api-tokens/${body.id}`, undefined, basic(other.email, PASSWORD))).status,
    ).toBe(404);
  });
});

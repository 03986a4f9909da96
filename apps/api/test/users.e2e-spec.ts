import {
  type MailRecord,
  ModelName,
  type OneTimeTokenRecord,
  type RegistrationRecord,
  type UserRecord,
} from '@pkyx/persistence';
import { PasswordHasher } from '../src/users/passwords/password-hasher.service';
import { AccountSteps, basic, bearer, newAddress, PASSWORD, type Problem } from './support/account-steps';
import { TestApi } from './support/test-api';

let api: TestApi;
let steps: AccountSteps;

beforeAll(async () => {
  api = await TestApi.start();
  steps = new AccountSteps(api);
});
afterAll(() => api.stop());

const users = () => api.model<UserRecord>(ModelName.User);

describe('registering', () => {
  it('makes the account when the link in the mail is opened, once', async () => {
    const email = newAddress('lin');
    const { status, body } = await steps.register('林黛玉', email);
    expect(status).toBe(202);
    expect(Date.parse(body.expiresAt) - Date.now()).toBeGreaterThan(590_000);
    expect((await steps.me(basic(email, PASSWORD))).status).toBe(401);
    expect((await steps.mailsTo(email)).map(({ template }) => template)).toEqual(['confirmation']);

    const token = await steps.linkTo(email);
    const confirmed = await steps.confirm(token);
    expect(confirmed.status).toBe(201);
    expect(confirmed.body).toEqual({ confirmed: 'account', username: '林黛玉' });
    expect((await steps.me(basic(email, PASSWORD))).body).toMatchObject({ username: '林黛玉', email, role: 'member' });

    const again = await steps.confirm<Problem>(token);
    expect([again.status, again.body.code]).toEqual([422, 'token-invalid']);
    expect((await steps.send('POST', `/users/registrations/${body.registration}/mails`)).status).toBe(404);
  });

  it('keeps neither the password nor the token of the link', async () => {
    const email = newAddress('secret');
    await steps.register('nosecrets', email);
    const token = await steps.linkTo(email);
    const rows = [
      ...(await api.model<RegistrationRecord>(ModelName.Registration).find({ email }).lean()),
      ...(await api.model<MailRecord>(ModelName.Mail).find({ to: email }).lean()),
      ...(await api.model<OneTimeTokenRecord>(ModelName.OneTimeToken).find({ email }).lean()),
    ];
    expect(rows).toHaveLength(3);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(PASSWORD);
  });

  it('answers a known address alike, and tells its owner by mail', async () => {
    const { email } = await steps.member('owner');
    const known = await steps.register('stranger', email.toUpperCase());
    const unknown = await steps.register('newcomer');
    expect([known.status, Object.keys(known.body)]).toEqual([unknown.status, Object.keys(unknown.body)]);
    const mails = await api.model<MailRecord>(ModelName.Mail).find({ to: email.toUpperCase() }).lean<MailRecord[]>();
    expect(mails).toHaveLength(0); // within a minute of the mail before, no second one
    await api.model(ModelName.MailAllowance).deleteMany({});
    await steps.register('stranger2', email);
    expect((await steps.mailsTo(email)).at(-1)).toMatchObject({
      template: 'address-known',
      params: { username: 'owner' },
    });
  });

  it('hashes as often for a known address as for an unknown one', async () => {
    const { email } = await steps.member('hashed');
    const hash = jest.spyOn(api.app.get(PasswordHasher), 'hash');
    await steps.register('hashed-known', email);
    const known = hash.mock.calls.length;
    await steps.register('hashed-new');
    expect([known, hash.mock.calls.length - known]).toEqual([1, 1]);
    hash.mockRestore();
  });

  it('a hundred times at once with one address: a hundred equal answers, one mail, one account', async () => {
    const email = newAddress('crowd');
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => steps.register(`crowd${index}`, email)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    expect(new Set(answers.map(({ body }) => Object.keys(body).join()))).toEqual(new Set(['registration,expiresAt']));
    expect(await steps.mailsTo(email)).toHaveLength(1);
    expect((await steps.confirm(await steps.linkTo(email))).status).toBe(201);
    expect(await users().countDocuments({ email })).toBe(1);
  });

  it('a hundred times at once with one name: one registration', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => steps.register(index % 2 ? 'Wanted' : 'ＷＡＮＴＥＤ')),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 202)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(99);
  });

  it('refuses names that are taken, in any form, with the field', async () => {
    await steps.member('Taken');
    const { status, body } = await steps.send('POST', '/users', {
      username: 'tAKEN',
      email: newAddress(),
      password: PASSWORD,
    });
    expect([status, body.code, body.errors?.[0]?.pointer]).toEqual([409, 'username-taken', '/username']);
  });

  it.each([
    [{ email: 'nobody' }, '/email', 'email-invalid'],
    [{ email: ['a@example.org'] }, '/email', 'not-a-string'],
    [{ email: { $ne: null } }, '/email', 'not-a-string'],
    [{ email: undefined }, '/email', 'not-a-string'],
    [{ username: 'x' }, '/username', 'username-length'],
    [{ username: 'me' }, '/username', 'username-reserved'],
    [{ username: 'Admin' }, '/username', 'username-reserved'],
    [{ username: 'a b' }, '/username', 'username-form'],
    [{ password: 'short' }, '/password', 'password-too-short'],
    [{ password: 'password123' }, '/password', 'password-common'],
    [{ password: 'x'.repeat(129) }, '/password', 'password-too-long'],
    [{ role: 'admin' }, '/role', 'unknown-field'],
    [{ locale: 'fr' }, '/locale', 'not-a-choice'],
  ])('refuses %j', async (fault, pointer, code) => {
    const { status, body } = await steps.send('POST', '/users', {
      username: 'faulty',
      email: newAddress(),
      password: PASSWORD,
      ...fault,
    });
    expect([status, body.errors?.[0]]).toEqual([422, expect.objectContaining({ pointer, code })]);
    expect(await api.model(ModelName.Registration).countDocuments({ username: 'faulty' })).toBe(0);
  });

  it('sends the mail again; the link before it ends', async () => {
    const email = newAddress('again');
    const { body } = await steps.register('again', email);
    const first = await steps.linkTo(email);
    expect((await steps.send('POST', `/users/registrations/${body.registration}/mails`)).status).toBe(202);
    expect((await steps.confirm(first)).status).toBe(422);
    expect((await steps.confirm(await steps.linkTo(email))).status).toBe(201);
  });

  it('sends at most three mails an hour to one address', async () => {
    const email = newAddress('often');
    const { body } = await steps.register('often', email);
    const again = () => steps.send('POST', `/users/registrations/${body.registration}/mails`);
    expect([(await again()).status, (await again()).status]).toEqual([202, 202]);
    const refused = await again();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3600']);
    await steps.send('POST', '/auth/password-resets', { email });
    expect(await steps.mailsTo(email)).toHaveLength(3);
  });

  it('mends a mistyped address; the link sent to that one ends', async () => {
    const [wrong, right] = [newAddress('wrong'), newAddress('right')];
    const { body } = await steps.register('mender', wrong);
    const stray = await steps.linkTo(wrong);
    expect((await steps.send('PUT', `/users/registrations/${body.registration}/email`, { email: right })).status).toBe(
      202,
    );
    expect((await steps.confirm(stray)).status).toBe(422);
    expect((await steps.confirm(await steps.linkTo(right))).body).toEqual({ confirmed: 'account', username: 'mender' });
    expect(await users().countDocuments({ email: wrong })).toBe(0);
  });

  it('says of an expired link which registration may have another', async () => {
    const email = newAddress('late');
    const { body } = await steps.register('latecomer', email);
    await api.model(ModelName.OneTimeToken).updateMany({ email }, { $set: { expiresAt: new Date(0) } });
    const expired = await steps.confirm<Problem>(await steps.linkTo(email));
    expect([expired.status, expired.body.code, expired.body.registration]).toEqual([
      422,
      'token-expired',
      body.registration,
    ]);
  });

  it('of confirmations that race with one link one wins', async () => {
    const email = newAddress('race');
    await steps.register('racer', email);
    const token = await steps.linkTo(email);
    const statuses = (await Promise.all(Array.from({ length: 20 }, () => steps.confirm(token)))).map(
      ({ status }) => status,
    );
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 422)).toHaveLength(19);
    expect(await users().countDocuments({ email })).toBe(1);
  });

  it('tells who waits that the mail could not be delivered', async () => {
    const email = newAddress('bounce');
    const { body } = await steps.register('bouncer', email);
    const delivery = async () =>
      (await steps.send<{ delivery: string }>('GET', `/users/registrations/${body.registration}`)).body.delivery;
    expect(await delivery()).toBe('pending');
    await api.model(ModelName.Mail).updateMany({ to: email }, { $set: { state: 'bounced' } });
    expect(await delivery()).toBe('failed');
  });
});

describe('a profile', () => {
  it('is public without the address, and counts contributions', async () => {
    const { email, username } = await steps.member('profiled');
    await users().updateOne({ username }, { $set: { created: 3, edited: 4 } });
    const { status, body, text } = await api.get('/users/PROFILED');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      username,
      place: null,
      created: 3,
      edited: 4,
      contribution: 23,
      role: 'member',
    });
    expect(text).not.toContain(email);
    expect((await api.get('/users/nobody-here')).status).toBe(404);
  });

  it('is changed by its owner; what is left out stays and blank takes away', async () => {
    const { username } = await steps.member('changer');
    const auth = basic(username, PASSWORD);
    const first = await steps.send(
      'PATCH',
      '/users/me',
      { place: ' 苏州 ', website: 'https://example.org', introduction: 'hello' },
      auth,
    );
    expect(first.body).toMatchObject({ place: '苏州', website: 'https://example.org/', introduction: 'hello' });
    const second = await steps.send('PATCH', '/users/me', { website: null, introduction: ' ', locale: 'zh' }, auth);
    expect(second.body).toMatchObject({ place: '苏州', website: null, introduction: null, locale: 'zh' });
  });

  it.each([
    [{ website: 'javascript:alert(1)' }, '/website'],
    [{ website: 'https://user@example.org' }, '/website'],
    [{ place: 'x'.repeat(61) }, '/place'],
    [{ introduction: 'x'.repeat(501) }, '/introduction'],
    [{ role: 'admin' }, '/role'],
    [{ email: 'other@example.org' }, '/email'],
    [{ place: { a: 1 } }, '/place'],
  ])('refuses %j', async (fault, pointer) => {
    const { username } = await steps.member(`p${Math.random().toString(36).slice(2, 10)}`);
    const { status, body } = await steps.send('PATCH', '/users/me', fault, basic(username, PASSWORD));
    expect([status, body.errors?.[0]?.pointer]).toEqual([422, pointer]);
  });
});

describe('changing the password', () => {
  it('ends the other sessions and the tokens made from the old one, and tells by mail', async () => {
    const { username, email } = await steps.member('changing');
    const [here, there] = [await steps.signIn(username), await steps.signIn(email)];
    const { body } = await steps.send<{ token: string }>('POST', '/auth/token', undefined, basic(email, PASSWORD));
    const change = { currentPassword: PASSWORD, password: 'another 甜 one' };
    expect((await steps.send('PUT', '/users/me/password', change, bearer(here.accessToken))).status).toBe(204);
    expect((await steps.me(bearer(here.accessToken))).status).toBe(200);
    expect((await steps.me(bearer(there.accessToken))).status).toBe(401);
    expect((await steps.refresh(there.cookie)).status).toBe(401);
    expect((await steps.me(bearer(body.token))).status).toBe(401);
    expect((await steps.me(basic(email, PASSWORD))).status).toBe(401);
    expect((await steps.me(basic(email, 'another 甜 one'))).status).toBe(200);
    expect((await steps.mailsTo(email)).at(-1)?.template).toBe('password-changed');
  });

  it('needs the current one', async () => {
    const { username } = await steps.member('forgetful');
    const { accessToken } = await steps.signIn(username);
    for (const [method, path, body] of [
      ['PUT', '/users/me/password', { password: 'another 甜 one' }],
      ['PUT', '/users/me/email', { email: newAddress() }],
      ['DELETE', '/users/me', {}],
    ] as const) {
      const wrong = await steps.send(method, path, { ...body, currentPassword: 'wrong one' }, bearer(accessToken));
      expect([wrong.status, wrong.body.code]).toEqual([422, 'password-wrong']);
    }
  });
});

describe('changing the address', () => {
  it('is in force when the new one is confirmed; the old one is told', async () => {
    const { username, email } = await steps.member('mover');
    const next = newAddress('moved');
    const auth = basic(username, PASSWORD);
    expect((await steps.send('PUT', '/users/me/email', { currentPassword: PASSWORD, email: next }, auth)).status).toBe(
      202,
    );
    expect((await steps.me(auth)).body.email).toBe(email);
    expect((await steps.mailsTo(email)).at(-1)).toMatchObject({
      template: 'address-changed',
      params: { address: next },
    });
    expect((await steps.confirm(await steps.linkTo(next))).body).toEqual({ confirmed: 'address', username });
    expect((await steps.me(auth)).body.email).toBe(next);
  });

  it('says the same for an address that somebody has, and changes nothing', async () => {
    const [mine, other] = [await steps.member('mine'), await steps.member('other')];
    const auth = basic(mine.username, PASSWORD);
    expect(
      (await steps.send('PUT', '/users/me/email', { currentPassword: PASSWORD, email: other.email }, auth)).status,
    ).toBe(202);
    expect((await steps.mailsTo(other.email)).at(-1)?.template).toBe('address-known');
    expect((await steps.me(auth)).body.email).toBe(mine.email);
  });
});

describe('a forgotten password', () => {
  it('is set anew with the link of the mail, once; every session ends', async () => {
    const { email, username } = await steps.member('forgot');
    const { accessToken } = await steps.signIn(username);
    expect((await steps.send('POST', '/auth/password-resets', { email })).status).toBe(202);
    const token = await steps.linkTo(email);
    const complete = (password: string) => steps.send('POST', '/auth/password-resets/completions', { token, password });
    expect((await complete('12345678')).body.code).toBe('password-common');
    expect((await complete('a new 甜 one')).status).toBe(204);
    expect((await complete('a newer 甜 one')).status).toBe(422);
    expect((await steps.me(bearer(accessToken))).status).toBe(401);
    expect((await steps.me(basic(email, 'a new 甜 one'))).status).toBe(200);
    expect((await steps.mailsTo(email)).at(-1)?.template).toBe('password-changed');
  });

  it('is asked for alike whether or not somebody has the address', async () => {
    const { email } = await steps.member('asked');
    const stranger = newAddress('stranger');
    const commands = async (address: string) => {
      const counted = await api.commands.during(() => steps.send('POST', '/auth/password-resets', { email: address }));
      return counted.filter((name) => name !== 'commitTransaction').length;
    };
    expect(await commands(email)).toBe(await commands(stranger));
    expect(await steps.mailsTo(stranger)).toHaveLength(0);
  });

  it('takes no link made for anything else, and confirms nothing with its own', async () => {
    const email = newAddress('mixed');
    await steps.register('mixed', email);
    const confirmation = await steps.linkTo(email);
    const misuse = await steps.send('POST', '/auth/password-resets/completions', {
      token: confirmation,
      password: 'a new 甜 one',
    });
    expect([misuse.status, misuse.body.code]).toEqual([422, 'token-invalid']);
    expect((await steps.confirm(confirmation)).status).toBe(201);
    await steps.send('POST', '/auth/password-resets', { email });
    expect((await steps.confirm(await steps.linkTo(email))).status).toBe(422);
  });
});

describe('deleting the account', () => {
  it('forgets the member, ends what was signed in and frees the name', async () => {
    const { username, email, id } = await steps.member('leaver');
    const { accessToken, cookie } = await steps.signIn(username);
    expect((await steps.send('DELETE', '/users/me', { currentPassword: PASSWORD }, bearer(accessToken))).status).toBe(
      204,
    );
    expect((await steps.me(bearer(accessToken))).status).toBe(401);
    expect((await steps.refresh(cookie)).status).toBe(401);
    expect((await api.get(`/users/${username}`)).status).toBe(404);
    expect(await users().countDocuments({ $or: [{ _id: id }, { email }] })).toBe(0);
  });
});

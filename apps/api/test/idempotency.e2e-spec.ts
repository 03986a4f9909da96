import { randomUUID } from 'node:crypto';
import { type IdempotentRequestRecord, ModelName } from '@pkyx/persistence';
import { AccountSteps, basic, newAddress, PASSWORD, type Problem } from './support/account-steps';
import { TestApi } from './support/test-api';

interface Token {
  id: string;
  token: string;
}

let api: TestApi;
let steps: AccountSteps;
let lin: Record<string, string>;
let wei: Record<string, string>;

beforeAll(async () => {
  api = await TestApi.start({ PKYX_ESTABLISHED_AFTER_DAYS: '0' });
  steps = new AccountSteps(api);
  lin = basic((await steps.member('lin')).email, PASSWORD);
  wei = basic((await steps.member('wei')).email, PASSWORD);
});
afterAll(() => api.stop());

const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
const newToken = (name: string) => ({ name, scopes: ['read'], expiresAt });
const makeToken = (name: string, key: string, who = lin) =>
  steps.send<Token & Problem>('POST', '/users/me/api-tokens', newToken(name), { ...who, 'idempotency-key': key });
const tokensOf = async (who = lin) => {
  const { body } = await steps.send<{ items: { name: string }[] }>('GET', '/users/me/api-tokens', undefined, who);
  return body.items.map(({ name }) => name);
};
const records = () => api.model<IdempotentRequestRecord>(ModelName.IdempotentRequest);

describe('a POST with an Idempotency-Key', () => {
  it('is carried out once; its repetition gets the first answer, byte for byte', async () => {
    const key = randomUUID();
    const first = await makeToken('once', key);
    const second = await makeToken('once', key);

    expect(first.status).toBe(201);
    expect(second).toMatchObject({ status: 201, text: first.text });
    for (const header of ['location', 'etag', 'content-type', 'cache-control'])
      expect(second.headers.get(header)).toBe(first.headers.get(header));
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect((await tokensOf()).filter((name) => name === 'once')).toHaveLength(1);
  });

  it('is carried out once when it comes many times at once', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => makeToken('parallel', key)));

    const made = answers.filter(({ status }) => status === 201);
    const inUse = answers.filter(({ status }) => status === 409);
    expect(made.length).toBeGreaterThan(0);
    expect(new Set(made.map(({ text }) => text)).size).toBe(1);
    expect(made.length + inUse.length).toBe(20);
    for (const { body, headers } of inUse) {
      expect(body.code).toBe('idempotency-key-in-use');
      expect(headers.get('retry-after')).toBe('1');
    }
    expect((await tokensOf()).filter((name) => name === 'parallel')).toHaveLength(1);
  });

  it('is refused when the key was used for something else', async () => {
    const key = randomUUID();
    await makeToken('first', key);
    const other = await makeToken('second', key);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    expect(await tokensOf()).not.toContain('second');
    expect((await makeToken('first', key)).status).toBe(201);
  });

  it('has nothing to do with the same key of another member, or at another address', async () => {
    const key = randomUUID();
    const [mine, theirs] = [await makeToken('shared', key), await makeToken('shared', key, wei)];
    expect(theirs.status).toBe(201);
    expect(theirs.body.token).not.toBe(mine.body.token);
    expect(await tokensOf(wei)).toContain('shared');

    const session = await steps.send('POST', '/auth/dashboard-sessions', undefined, { ...lin, 'idempotency-key': key });
    expect(session.body.code).not.toBe('idempotency-key-reused');
  });

  it('repeats a refusal of what was asked, too', async () => {
    const key = randomUUID();
    const ask = () => steps.send('POST', '/users/me/api-tokens', { name: '' }, { ...lin, 'idempotency-key': key });
    const [first, second] = [await ask(), await ask()];
    expect(first.status).toBe(422);
    expect(second).toMatchObject({ status: 422, text: first.text });
    expect(second.headers.get('idempotency-replayed')).toBe('true');
  });

  it('registers a visitor once', async () => {
    const key = randomUUID();
    const body = { username: '探春', email: newAddress('tanchun'), password: PASSWORD, locale: 'zh' };
    const register = () => steps.send('POST', '/users', body, { 'idempotency-key': key });
    const [first, second] = [await register(), await register()];
    expect(first.status).toBe(202);
    expect(second).toMatchObject({ status: 202, text: first.text });
    expect(await steps.mailsTo(body.email)).toHaveLength(1);
  });

  it('frees the key when the answer is to try again later', async () => {
    const { body } = await steps.register('湘云');
    const again = (headers = {}) =>
      steps.send('POST', `/users/registrations/${body.registration}/mails`, undefined, headers);
    while ((await again()).status !== 429);
    const before = await records().countDocuments();
    expect((await again({ 'idempotency-key': randomUUID() })).status).toBe(429);
    expect(await records().countDocuments()).toBe(before);
  });

  it('keeps the refresh cookie in the answer, and gives it to nobody who sends another', async () => {
    const { email } = await steps.member('baoyu');
    const key = { 'idempotency-key': randomUUID() };
    const first = await steps.signIn(email, PASSWORD, key);
    expect((await steps.signIn(email, PASSWORD, key)).cookie).toBe(first.cookie);

    const refreshed = await steps.refresh(first.cookie, key);
    expect((await steps.refresh(first.cookie, key)).headers.get('set-cookie')).toBe(
      refreshed.headers.get('set-cookie'),
    );
    expect((await steps.refresh('pkyx_refresh=another', key)).status).toBe(401);
  });

  it.each(['', 'a b', '钥匙', 'x'.repeat(201)])('has a key of visible ASCII: %j is refused', async (key) => {
    const answer = await steps.send('POST', '/users/me/api-tokens', newToken('never'), {
      ...lin,
      'idempotency-key': Buffer.from(key).toString('latin1'),
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'idempotency-key-invalid' } });
  });

  it('leaves nothing readable behind', async () => {
    const key = randomUUID();
    const { body } = await makeToken('sealed', key);
    const stored = await records().find().lean<IdempotentRequestRecord[]>();
    const bytes = Buffer.concat(stored.map((record) => Buffer.from(JSON.stringify(record))));
    const answers = Buffer.concat(stored.flatMap(({ answer }) => (answer ? [Buffer.from(answer.buffer)] : [])));
    for (const secret of [key, body.token, 'sealed']) {
      expect(bytes.includes(secret)).toBe(false);
      expect(answers.includes(secret)).toBe(false);
    }
  });

  it('is at work for a minute at most: then its run counts as crashed', async () => {
    const key = randomUUID();
    await makeToken('crashed', key);
    const running = { answer: null, leaseUntil: new Date(Date.now() + 1_000_000) };
    const { _id } =
      (await records()
        .findOneAndUpdate({}, { $set: running }, { sort: { expiresAt: -1 } })
        .lean()) ?? {};
    expect(await makeToken('crashed', key)).toMatchObject({ status: 409, body: { code: 'idempotency-key-in-use' } });

    await records().updateOne({ _id }, { $set: { leaseUntil: new Date(Date.now() - 1) } });
    expect((await makeToken('crashed', key)).status).toBe(201);
  });

  it('is another request after 24 hours', async () => {
    const key = randomUUID();
    await makeToken('old', key);
    await records().findOneAndUpdate(
      {},
      { $set: { expiresAt: new Date(Date.now() - 1) } },
      { sort: { expiresAt: -1 } },
    );
    expect((await makeToken('new', key)).status).toBe(201);
  });
});

describe('a file sent with an Idempotency-Key', () => {
  const sendFile = (file: string, key: string) =>
    api.request<{ id: string } & Problem>('POST', '/api/v1/imports?dryRun=true', {
      headers: { ...lin, 'content-type': 'application/x-ndjson', 'idempotency-key': key },
      body: file,
    });
  const line = (title: string) => `${JSON.stringify({ title, type: 'phone', attributes: [] })}\n`;

  it('is taken once, and told by its content from another', async () => {
    const key = randomUUID();
    const first = await sendFile(line('A1'), key);
    expect(first.status).toBe(202);
    expect(await sendFile(line('A1'), key)).toMatchObject({ status: 202, text: first.text });
    expect(await sendFile(line('B2'), key)).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    expect((await sendFile(line('A1'), randomUUID())).body.id).not.toBe(first.body.id);
  });

  it('is taken once when it comes many times at once', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => sendFile(line('C3'), key)));
    const taken = answers.filter(({ status }) => status === 202);
    expect(new Set(taken.map(({ body }) => body.id)).size).toBe(1);
    expect(taken.length + answers.filter(({ status }) => status === 409).length).toBe(5);
  });

  it('can be sent again when it was refused unread', async () => {
    const key = randomUUID();
    const before = await records().countDocuments();
    const refused = await api.request('POST', '/api/v1/imports', {
      headers: { ...lin, 'content-type': 'text/csv; charset=gbk', 'idempotency-key': key },
      body: 'title\n',
    });
    expect(refused.status).toBe(415);
    expect(await records().countDocuments()).toBe(before);
  });
});

describe('without an Idempotency-Key', () => {
  it('nothing is kept', async () => {
    const before = await records().countDocuments();
    const { status } = await steps.send('POST', '/users/me/api-tokens', newToken('plain'), lin);
    expect(status).toBe(201);
    expect(await records().countDocuments()).toBe(before);
  });

  it('a key on anything but a POST is ignored', async () => {
    const before = await records().countDocuments();
    await api.get('/types', { 'idempotency-key': randomUUID() });
    expect(await records().countDocuments()).toBe(before);
  });
});

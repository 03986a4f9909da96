import { unsubscribeToken } from '@pkyx/persistence';
import { Types } from 'mongoose';
import { AccountSteps, bearer } from './support/account-steps';
import type { TestApi } from './support/test-api';

const OLD = { PKYX_JWT_SECRET: 'o'.repeat(40), PKYX_TOKEN_SECRET: 'p'.repeat(40) };
const NEW = { PKYX_JWT_SECRET: 'q'.repeat(40), PKYX_TOKEN_SECRET: 'r'.repeat(40) };
const accepting = (other: typeof OLD) => ({
  PKYX_JWT_PREVIOUS_SECRET: other.PKYX_JWT_SECRET,
  PKYX_TOKEN_PREVIOUS_SECRET: other.PKYX_TOKEN_SECRET,
});
const expiresAt = new Date(Date.now() + 86_400_000).toISOString();

let api: TestApi;
let database: Record<string, string> = {};
let steps: AccountSteps;
let lin: { id: string };

/** The API process as it starts with these secrets, always on the same data. */
async function startWith(secrets: Record<string, string>): Promise<void> {
  jest.resetModules();
  const { TestApi } = await import('./support/test-api');
  api = await TestApi.start({ PKYX_JWT_PREVIOUS_SECRET: '', PKYX_TOKEN_PREVIOUS_SECRET: '', ...secrets, ...database });
  database = { MONGODB_URI: process.env.MONGODB_URI ?? '' };
  steps = new AccountSteps(api);
}

const makeToken = (accessToken: string) =>
  steps.send<{ id: string }>(
    'POST',
    '/users/me/api-tokens',
    { name: 'script', scopes: ['read'], expiresAt },
    { ...bearer(accessToken), 'idempotency-key': 'sent-once-more' },
  );

/** The API process is replaced by one with other secrets. */
async function restartWith(secrets: Record<string, string>): Promise<void> {
  await api.app.close();
  await startWith(secrets);
}

beforeAll(async () => {
  await startWith(OLD);
  lin = await steps.member('lin');
});
afterAll(() => api.stop());

it('changes the secrets without signing anybody out, breaking a link or repeating a request', async () => {
  const { accessToken, cookie } = await steps.signIn('lin');
  const made = await makeToken(accessToken);
  await steps.register('wei', 'wei@example.org');
  const link = await steps.linkTo('wei@example.org');

  await restartWith({ ...NEW, ...accepting(OLD) });

  expect((await steps.me(bearer(accessToken))).status).toBe(200);
  expect((await steps.refresh(cookie)).status).toBe(201);
  expect((await steps.confirm(link)).status).toBe(201);
  const repeated = await makeToken(accessToken);
  expect([repeated.headers.get('idempotency-replayed'), repeated.body.id]).toEqual(['true', made.body.id]);
  const digests = `/users/digest-unsubscriptions?token=${unsubscribeToken(OLD.PKYX_TOKEN_SECRET, new Types.ObjectId(lin.id))}`;
  expect((await steps.send('POST', digests)).status).toBe(204);
  expect((await steps.me(bearer(accessToken))).body).toMatchObject({ digest: 'off' });
});

it('takes what a process that has the new secrets already made, while it has only heard of them', async () => {
  await restartWith({ ...NEW, ...accepting(OLD) });
  const { accessToken, cookie } = await steps.signIn('lin');
  await restartWith({ ...OLD, ...accepting(NEW) });
  expect((await steps.me(bearer(accessToken))).status).toBe(200);
  expect((await steps.refresh(cookie)).status).toBe(201);
});

it('ends what the old secrets made once they are taken away, and nothing else', async () => {
  await restartWith(OLD);
  const old = await steps.signIn('lin');
  await restartWith({ ...NEW, ...accepting(OLD) });
  const renewed = await steps.signIn('lin');
  await restartWith(NEW);
  const answers = [await steps.me(bearer(old.accessToken)), await steps.refresh(old.cookie)];
  expect(answers.map(({ status }) => status)).toEqual([401, 401]);
  expect((await steps.me(bearer(renewed.accessToken))).status).toBe(200);
  expect((await steps.refresh(renewed.cookie)).status).toBe(201);
});

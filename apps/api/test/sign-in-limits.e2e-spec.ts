import type { Redis } from 'ioredis';
import { ATTEMPTS } from '../src/rate-limits/rate-limits';
import { REDIS } from '../src/common/redis/redis.module';
import { PasswordHasher } from '../src/users/passwords/password-hasher.service';
import { AccountSteps, basic, newAddress, PASSWORD } from './support/account-steps';
import { TestApi } from './support/test-api';

let api: TestApi;
let steps: AccountSteps;
let lin: { username: string; email: string };

beforeAll(async () => {
  api = await TestApi.start({ PKYX_RATE_LIMIT_FACTOR: '1' });
  steps = new AccountSteps(api);
  lin = await steps.member('lin');
});
afterAll(() => api.stop());

const redis = () => api.app.get<Redis>(REDIS);
const from = (address: string) => ({ 'x-forwarded-for': address });
const guess = (name: string, address: string, password = 'wrong one') =>
  steps.me({ ...basic(name, password), ...from(address) });
const guesses = async (count: number, name: string, address: string) => {
  const statuses: number[] = [];
  for (let index = 0; index < count; index += 1) statuses.push((await guess(name, address, `wrong ${index}`)).status);
  return statuses;
};

it('takes ten wrong passwords for an account from one address, then none', async () => {
  expect(new Set(await guesses(10, 'lin', '192.0.2.1'))).toEqual(new Set([401]));
  const { status, headers, body } = await steps.send('GET', '/users/me', undefined, {
    ...basic('LIN', 'wrong again'),
    ...from('192.0.2.1'),
  });
  expect([status, body.code]).toEqual([429, 'too-many-attempts']);
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(800);
  expect((await guess('lin', '192.0.2.2', PASSWORD)).status).toBe(200);
});

it('counts a name and its address apart, so that nobody learns whose address it is', async () => {
  await guesses(10, 'lin', '192.0.2.9');
  expect((await guess(lin.email, '192.0.2.9')).status).toBe(401);
});

it('says the same for a name that nobody has', async () => {
  expect(await guesses(11, 'nobody', '192.0.2.3')).toEqual([...Array<number>(10).fill(401), 429]);
});

it('counts guesses that are made at once', async () => {
  const verify = jest.spyOn(api.app.get(PasswordHasher), 'verify');
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) => guess('lin', '192.0.2.4', `guess ${index}`)),
  );
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
  expect(verify).toHaveBeenCalledTimes(10);
  verify.mockRestore();
});

it('does not count right passwords', async () => {
  const signIn = () =>
    steps.send('POST', '/auth/sessions', { identifier: 'lin', password: PASSWORD }, from('192.0.2.5'));
  for (let index = 0; index < 15; index += 1) expect((await signIn()).status).toBe(201);
});

it('limits registrations by client address', async () => {
  const allowed = ATTEMPTS['registration-by-address'].attempts;
  const register = (index: number) =>
    steps.send(
      'POST',
      '/users',
      { username: `many${index}`, email: newAddress(), password: PASSWORD },
      from('192.0.2.6'),
    );
  const statuses = (await Promise.all(Array.from({ length: allowed + 2 }, (_, index) => register(index)))).map(
    ({ status }) => status,
  );
  expect([
    statuses.filter((status) => status === 202).length,
    statuses.filter((status) => status === 429).length,
  ]).toEqual([allowed, 2]);
});

describe('while Redis is away', () => {
  beforeAll(() => redis().disconnect());

  it('people register at once, and their mails wait in the outbox', async () => {
    const emails = Array.from({ length: 50 }, () => newAddress('offline'));
    const answers = await Promise.all(
      emails.map((email, index) =>
        steps.send(
          'POST',
          '/users',
          { username: `off${index}`, email, password: PASSWORD },
          from(`198.51.100.${index}`),
        ),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    const states = await Promise.all(
      emails.map(async (email) => (await steps.mailsTo(email)).map(({ state }) => state)),
    );
    expect(states).toEqual(emails.map(() => ['pending']));
  });

  it('wrong passwords are still counted', async () => {
    expect(await guesses(11, 'lin', '192.0.2.7')).toEqual([...Array<number>(10).fill(401), 429]);
  });

  it('people still sign in', async () => {
    expect((await guess('lin', '192.0.2.8', PASSWORD)).status).toBe(200);
  });
});

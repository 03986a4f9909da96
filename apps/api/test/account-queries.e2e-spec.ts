import { AccountSteps, basic, bearer, newAddress, PASSWORD } from './support/account-steps';
import { TestApi } from './support/test-api';

interface Profiled {
  ns: string;
  planSummary?: string;
  command: Record<string, unknown>;
}

let api: TestApi;
let steps: AccountSteps;

beforeAll(async () => {
  api = await TestApi.start();
  steps = new AccountSteps(api);
});
afterAll(() => api.stop());

it('serves every query about accounts by an index', async () => {
  const admin = await steps.member('boss', 'admin');
  await api.connection.db?.command({ profile: 2 });

  const email = newAddress('journey');
  const { body } = await steps.register('journey', email);
  await steps.send('GET', `/users/registrations/${body.registration}`);
  await steps.send('POST', `/users/registrations/${body.registration}/mails`);
  await steps.confirm(await steps.linkTo(email));
  const page = await steps.signIn(email);
  const { cookie } = await steps.signIn('journey');
  await steps.refresh(cookie);
  await steps.send('DELETE', '/auth/sessions/current', undefined, { cookie });
  await steps.send('GET', '/users/me/sessions', undefined, bearer(page.accessToken));
  await steps.send('PATCH', '/users/me', { place: '苏州' }, bearer(page.accessToken));
  const request = { name: 'script', scopes: ['read'], expiresAt: new Date(Date.now() + 60_000).toISOString() };
  const made = await steps.send<{ id: string; token: string }>(
    'POST',
    '/users/me/api-tokens',
    request,
    basic(email, PASSWORD),
  );
  await steps.me(bearer(made.body.token));
  await steps.send('GET', '/users/me/api-tokens', undefined, basic(email, PASSWORD));
  await steps.send('DELETE', `/users/me/api-tokens/${made.body.id}`, undefined, basic(email, PASSWORD));
  await steps.send('POST', '/auth/password-resets', { email });
  await steps.send(
    'PUT',
    '/users/me/email',
    { currentPassword: PASSWORD, email: newAddress() },
    bearer(page.accessToken),
  );
  await api.get('/users/JOURNEY');
  for (const query of ['', '?q=jour', '?role=admin', '?blocked=true', '?q=j&role=member&blocked=true']) {
    await steps.send('GET', `/admin/users${query}`, undefined, basic(admin.email, PASSWORD));
  }
  await steps.send('PATCH', '/admin/users/journey', { block: { reason: 'spam' } }, basic(admin.email, PASSWORD));
  await steps.send('GET', '/admin/audit', undefined, basic(admin.email, PASSWORD));
  await steps.send('PATCH', '/admin/users/journey', { block: null }, basic(admin.email, PASSWORD));
  await steps.send(
    'PUT',
    '/users/me/password',
    { currentPassword: PASSWORD, password: 'another 甜 one' },
    bearer(page.accessToken),
  );
  await steps.send('DELETE', '/users/me', { currentPassword: 'another 甜 one' }, bearer(page.accessToken));

  const profiled = await api.connection.collection<Profiled>('system.profile').find().toArray();
  // The outbox is read by address in this test alone.
  const queries = profiled.filter(({ command }) => !JSON.stringify(command).includes(`"to":"${email}"`));
  expect(queries.filter(({ planSummary }) => planSummary !== undefined).length).toBeGreaterThan(60);
  expect(
    queries.filter(({ planSummary }) => planSummary?.includes('COLLSCAN')).map(({ ns, command }) => [ns, command]),
  ).toEqual([]);
});

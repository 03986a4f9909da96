import { type AuditRecord, ModelName } from '@pkyx/persistence';
import { redThenBlue } from '../src/common/pictures/testing/pictures';
import { AccountSteps, bearer, type Problem } from './support/account-steps';
import { FormSteps } from './support/forms';
import { TestApi } from './support/test-api';

interface Site {
  name: string;
  logo: string | null;
  homePicture: string | null;
  announcement: string | null;
}

let api: TestApi;
let steps: AccountSteps;
let admin: Record<string, string>;
let image: string;

const put = <T = Site>(body: unknown, headers = admin) => steps.send<T>('PUT', '/site', body, headers);

beforeAll(async () => {
  api = await TestApi.start();
  steps = new AccountSteps(api);
  admin = await steps.signedIn('boss', 'admin');
  const images = new FormSteps(api, 'POST', '/images', admin.authorization ?? '');
  image = (await images.send<{ url: string }>(await redThenBlue(60, 30).png().toBuffer())).body.url;
});
afterAll(() => api.stop());

describe('the site', () => {
  it('has a name and nothing else until an admin says more', async () => {
    expect((await api.get<Site>('/site')).body).toEqual({
      name: 'pkyx',
      logo: null,
      homePicture: null,
      announcement: null,
    });
  });

  it('is what an admin last said, for everybody and at once', async () => {
    const site = {
      name: '一下 PK',
      logo: image,
      homePicture: image.replace('1200', '480'),
      announcement: '今晚维护\n明早回来',
    };
    const { status, body } = await put(site);
    expect([status, body]).toEqual([200, site]);
    expect((await api.get<Site>('/site')).body).toEqual(site);
    expect((await put({ name: 'pkyx' })).body).toEqual({
      name: 'pkyx',
      logo: null,
      homePicture: null,
      announcement: null,
    });
    expect((await put({ ...site, logo: null, announcement: '  ' })).body).toEqual({
      ...site,
      logo: null,
      announcement: null,
    });
  });

  it('keeps in mind who changed it', async () => {
    await put({ name: 'audited' });
    const row = await api.model<AuditRecord>(ModelName.Audit).findOne({ target: 'audited' }).lean<AuditRecord>();
    expect(row).toMatchObject({ action: 'site.change', details: { name: 'audited' } });
  });

  it.each<[string, unknown, string]>([
    ['no name', {}, '/name'],
    ['an empty name', { name: '  ' }, '/name'],
    ['a name of 61 characters', { name: '名'.repeat(61) }, '/name'],
    ['a name that is no text', { name: ['pkyx'] }, '/name'],
    ['an announcement of 501 characters', { name: 'a', announcement: '字'.repeat(501) }, '/announcement'],
    ['a logo from elsewhere', { name: 'a', logo: 'https://example.org/logo.png' }, '/logo'],
    ['a logo that was never uploaded', { name: 'a', logo: `/api/v1/images/${'0'.repeat(40)}/480.webp` }, '/logo'],
    ['a home picture that is a script', { name: 'a', homePicture: 'javascript:alert(1)' }, '/homePicture'],
    ['a field it does not have', { name: 'a', role: 'admin' }, '/role'],
  ])('refuses %s', async (_title, body, pointer) => {
    const before = (await api.get<Site>('/site')).body;
    const answer = await put<Problem>(body);
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([422, pointer]);
    expect((await api.get<Site>('/site')).body).toEqual(before);
  });

  it.each(['member', 'moderator'] as const)('is not for a %s to change', async (role) => {
    await steps.member(`some-${role}`, role);
    const headers = bearer((await steps.signIn(`some-${role}`)).accessToken);
    expect((await put<Problem>({ name: 'mine' }, headers)).status).toBe(403);
  });

  it('is not for strangers to change', async () => {
    expect((await put<Problem>({ name: 'mine' }, {})).status).toBe(401);
  });
});

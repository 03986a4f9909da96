import { type DigestRecord, type EntryRecord, ModelName, type UserRecord, unsubscribeToken } from '@pkyx/persistence';
import { Types } from 'mongoose';
import { AccountSteps, basic, PASSWORD } from './support/account-steps';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

interface Watch {
  watching: boolean;
  watchedAt: string | null;
}
type Watchlist = { items: { slug: string; watchedAt: string }[]; nextCursor: string | null };

let api: TestApi;
let steps: AccountSteps;
let lin: { id: string; email: string };
const asLin = () => basic('lin', PASSWORD);

beforeAll(async () => {
  api = await TestApi.start();
  steps = new AccountSteps(api);
  await api.seed(sampleContent);
  lin = await steps.member('lin');
});
afterAll(() => api.stop());
beforeEach(() => api.model(ModelName.Watch).deleteMany({}));

const at = (slug: string) => `/entries/${encodeURIComponent(slug)}/watch`;
const watch = (slug: string, headers = asLin()) => steps.send<Watch>('PUT', at(slug), undefined, headers);
const unwatch = (slug: string, headers = asLin()) => steps.send('DELETE', at(slug), undefined, headers);
const watching = (slug: string, headers = asLin()) => steps.send<Watch>('GET', at(slug), undefined, headers);
const watchlist = (query = '') => steps.send<Watchlist>('GET', `/users/me/watches${query}`, undefined, asLin());
const slugs = async () => (await watchlist()).body.items.map(({ slug }) => slug);

describe('watching an entry', () => {
  it('can be begun and ended any number of times, and says since when', async () => {
    expect((await watching('iphone-17')).body).toEqual({ watching: false, watchedAt: null });
    const first = await watch('iphone-17');
    expect([first.status, first.body]).toEqual([200, { watching: true, watchedAt: expect.any(String) as string }]);
    expect((await watch('iphone-17')).body).toEqual(first.body);
    expect((await watching('iphone-17')).body).toEqual(first.body);
    expect((await unwatch('iphone-17')).status).toBe(204);
    expect((await unwatch('iphone-17')).status).toBe(204);
    expect((await watching('iphone-17')).body.watching).toBe(false);
  });

  it('begins once, however many begin it at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => watch('pixel-10')));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(await slugs()).toEqual(['pixel-10']);
  });

  it('is looked at by the worker from a day later on', async () => {
    await watch('iphone-17');
    const digests = await api.model<DigestRecord>(ModelName.Digest).find({ _id: lin.id }).lean();
    expect(digests.map(({ dueAt, toldUntil }) => dueAt.getTime() - toldUntil.getTime())).toEqual([86_400_000]);
  });

  it('is for members, blocked ones too, and for entries that are there', async () => {
    expect((await steps.send('PUT', at('iphone-17'))).status).toBe(401);
    expect((await watch('nothing')).status).toBe(404);
    expect((await unwatch('nothing')).status).toBe(404);
    expect((await watching('nothing')).status).toBe(404);
    const { id } = await steps.member('vandal');
    const block = { reason: 'spam', until: null, by: new Types.ObjectId(id), at: new Date() };
    await api.model(ModelName.User).updateOne({ _id: id }, { $set: { block } });
    expect((await watch('iphone-17', basic('vandal', PASSWORD))).status).toBe(200);
  });

  it('ends with the account', async () => {
    const { id } = await steps.member('leaving');
    await watch('iphone-17', basic('leaving', PASSWORD));
    await steps.send('DELETE', '/users/me', { currentPassword: PASSWORD }, basic('leaving', PASSWORD));
    const user = new Types.ObjectId(id);
    expect(await api.model(ModelName.Watch).countDocuments({ user })).toBe(0);
    expect(await api.model(ModelName.Digest).countDocuments({ _id: user })).toBe(0);
  });

  it('stops at 2,000 entries', async () => {
    const user = new Types.ObjectId(lin.id);
    const many = Array.from({ length: 2_000 }, () => ({ user, entry: new Types.ObjectId(), since: new Date() }));
    await api.model(ModelName.Watch).insertMany(many);
    const refused = await steps.send('PUT', at('iphone-17'), undefined, asLin());
    expect([refused.status, refused.body.code]).toEqual([422, 'too-many-watches']);
  });
});

describe('the watchlist', () => {
  it('has the entry watched last first, from one command', async () => {
    for (const slug of ['iphone-17', 'pixel-10', '甜豆腐脑']) await watch(slug);
    const commands = await api.commands.during(async () => {
      expect(await slugs()).toEqual(['甜豆腐脑', 'pixel-10', 'iphone-17']);
    });
    // the first reads the account of the credentials
    expect(commands).toEqual(['find', 'aggregate']);
  });

  it('pages, and refuses forged cursors', async () => {
    for (const slug of ['iphone-17', 'pixel-10', '甜豆腐脑']) await watch(slug);
    const first = (await watchlist('?limit=2')).body;
    const second = (await watchlist(`?limit=2&cursor=${first.nextCursor}`)).body;
    expect([first, second].map(({ items }) => items.map(({ slug }) => slug))).toEqual([
      ['甜豆腐脑', 'pixel-10'],
      ['iphone-17'],
    ]);
    expect(second.nextCursor).toBeNull();
    expect((await watchlist('?cursor=forged')).status).toBe(400);
  });

  it('is read by an index', async () => {
    const plans = await api.commands.plansOf(() => watchlist());
    expect(plans.filter((plan) => plan.includes('COLLSCAN') || plan.includes('"stage":"SORT"'))).toEqual([]);
  });

  it('leaves out what is deleted until it is restored', async () => {
    await watch('pixel-10');
    const entries = api.model<EntryRecord>(ModelName.Entry);
    await entries.updateOne({ slug: 'pixel-10' }, { $set: { state: 'deleted' } });
    expect(await slugs()).toEqual([]);
    await entries.updateOne({ slug: 'pixel-10' }, { $set: { state: 'live' } });
    expect(await slugs()).toEqual(['pixel-10']);
  });
});

describe('mails about watched entries', () => {
  const digest = async () => (await steps.me(asLin())).body as unknown as { digest: string };
  const token = async () => {
    const { environment } = await import('@pkyx/config');
    return unsubscribeToken(environment().PKYX_TOKEN_SECRET, new Types.ObjectId(lin.id));
  };
  const path = async () => `/api/v1/users/digest-unsubscriptions?token=${await token()}`;
  const change = (value: unknown) => steps.send('PATCH', '/users/me', { digest: value }, asLin());

  it('come daily unless the member says otherwise', async () => {
    expect((await digest()).digest).toBe('daily');
    expect((await change('weekly')).status).toBe(200);
    expect((await digest()).digest).toBe('weekly');
    expect((await change('hourly')).body.errors?.[0]).toMatchObject({ pointer: '/digest', code: 'not-a-choice' });
  });

  it.each<[string, RequestInit]>([
    ['the form of RFC 8058', { body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }],
    ['the same as multipart', { body: multipart() }],
    ['JSON', { body: '{}', headers: { 'content-type': 'application/json' } }],
    ['nothing', {}],
  ])('end with their link by a POST of %s, without signing in', async (_what, init) => {
    await change('daily');
    expect((await api.request('POST', await path(), init)).status).toBe(204);
    expect((await digest()).digest).toBe('off');
  });

  it('do not end by looking at the link: it leads to the page that asks', async () => {
    await change('daily');
    const { status, headers } = await api.request('GET', await path());
    expect([status, headers.get('location')]).toEqual([
      302,
      `http://127.0.0.1:8080/unsubscribe?token=${await token()}`,
    ]);
    expect((await digest()).digest).toBe('daily');
  });

  it('do not end with a token of nobody, which is not told; what cannot be one is refused', async () => {
    await change('daily');
    const users = await api.model<UserRecord>(ModelName.User).countDocuments({ digest: 'off' });
    const post = (text: string) => api.request('POST', `/api/v1/users/digest-unsubscriptions?token=${text}`);
    expect((await post('x'.repeat(59))).status).toBe(204);
    expect((await post('short')).status).toBe(400);
    expect((await post('')).status).toBe(400);
    expect(await api.model<UserRecord>(ModelName.User).countDocuments({ digest: 'off' })).toBe(users);
  });
});

function multipart(): FormData {
  const form = new FormData();
  form.set('List-Unsubscribe', 'One-Click');
  return form;
}

import { ModelName, type UserRecord } from '@pkyx/persistence';
import type { Redis } from 'ioredis';
import { until } from '../../../tools/servers/until';
import { BackgroundJobs } from '../src/common/background/background-jobs.service';
import { HotReads } from '../src/common/hot-reads/hot-reads.service';
import { REDIS } from '../src/common/redis/redis.module';
import { ViewCounterService } from '../src/views/view-counter.service';
import { type AccountSteps as Steps, AccountSteps, PASSWORD } from './support/account-steps';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

type Headers = Record<string, string>;

/** Repeats what expects something until it holds. */
const eventually = (expectation: () => unknown) =>
  until('what is expected', 20_000, async () => {
    await expectation();
    return true;
  });
interface Entry {
  id: string;
  title: string;
  version: number;
  createdBy: string | null;
  protection: string;
  attributes: { key: string; names: { zh: string }; value: unknown }[];
}

const PAIR = '/comparisons?entries=iphone-17,galaxy-s25';
const READS = ['/entries/iphone-17', PAIR, '/entries?sort=newest&limit=8', '/types/phone', '/types', '/site'];

let here: TestApi;
let there: TestApi;
let steps: Steps;
let lin: Headers;
let mo: Headers;
let ada: Headers;

beforeAll(async () => {
  here = await TestApi.start({ PKYX_HOT_CACHE_MIB: '1', PKYX_HOT_CACHE_SECONDS: '60' });
  await here.seed(sampleContent);
  there = await TestApi.join();
  steps = new AccountSteps(here);
  lin = await steps.signedIn('lin');
  mo = await steps.signedIn('mo', 'moderator');
  ada = await steps.signedIn('ada', 'admin');
});
afterAll(async () => {
  await there.app.close();
  await here.stop();
});

/** Each test begins with nothing kept. */
beforeEach(() => {
  for (const api of [here, there]) hot(api).bodies.drop(new Set(['*']));
});

const hot = (api: TestApi) => api.app.get(HotReads);
const commandsOf = (api: TestApi, path: string, headers: Headers = {}) =>
  api.commands.during(() => api.get(path, headers));
/** Reads until both processes keep what they answer. */
const warm = async (...paths: string[]) => {
  for (const api of [here, there]) for (const path of paths) await api.get(path);
  for (const api of [here, there]) for (const path of paths) expect(await commandsOf(api, path)).toEqual([]);
};
const create = async (title: string, value = '1') => {
  const attributes = [{ name: '口味', kind: 'text', value }];
  const { body } = await steps.send<{ id: string; slug: string }>(
    'POST',
    '/entries',
    { title, type: 'snack', attributes },
    lin,
  );
  return body.slug;
};
const patch = async (slug: string, body: object) => {
  const { headers } = await here.get(`/entries/${slug}`, lin);
  return steps.send('PATCH', `/entries/${slug}`, body, { ...lin, 'if-match': headers.get('etag') ?? '' });
};

describe('what is kept', () => {
  it.each(READS)('answers %s again without asking the database, the same to the letter', async (path) => {
    const first = await here.get(path);
    let again = first;
    expect(await here.commands.during(async () => (again = await here.get(path)))).toEqual([]);
    const headersOf = ({ headers }: typeof first) =>
      [...headers].filter(([name]) => !/^(date|x-request-id|x-ratelimit-.*)$/.test(name));
    expect([again.status, again.text, headersOf(again)]).toEqual([200, first.text, headersOf(first)]);
    expect(again.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
  });

  it('answers 304 to who has the body, after a first request that had it already', async () => {
    for (const path of READS) {
      const tag = (await here.get(path, lin)).headers.get('etag') ?? '';
      const statuses = [0, 0, 0];
      hot(here).bodies.drop(new Set(['*']));
      statuses[0] = (await here.get(path, { 'if-none-match': tag })).status;
      const commands = await here.commands.during(async () => {
        statuses[1] = (await here.get(path, { 'if-none-match': `W/${tag}` })).status;
        statuses[2] = (await here.get(path)).status;
      });
      expect([path, statuses, commands]).toEqual([path, [304, 304, 200], []]);
    }
  });

  it('answers 304 from memory with no more than goes with one', async () => {
    const { headers } = await here.get('/entries/iphone-17');
    const again = await here.get('/entries/iphone-17', { 'if-none-match': headers.get('etag') ?? '' });
    const perConnection = new Set(['connection', 'keep-alive', 'date', 'x-request-id']);
    expect([again.status, [...again.headers].filter(([name]) => !perConnection.has(name))]).toEqual([
      304,
      [...headers].filter(([name]) => ['cache-control', 'etag', 'vary'].includes(name)),
    ]);
  });

  it('is never what a signed-in reader reads or was answered', async () => {
    expect(await commandsOf(here, '/entries/iphone-17', lin)).not.toEqual([]);
    expect(await commandsOf(here, '/entries/iphone-17')).not.toEqual([]);
    expect(await commandsOf(here, '/entries/iphone-17', lin)).not.toEqual([]);
    expect((await here.get('/entries/iphone-17', { authorization: 'Bearer no' })).status).toBe(401);
  });

  it('is told apart by what the client accepts', async () => {
    const verdicts = await Promise.all(
      ['zh', 'en'].map(async (language) => (await here.get(PAIR, { 'accept-language': language })).text),
    );
    const again = await Promise.all(
      ['zh', 'en'].map(async (language) => (await here.get(PAIR, { 'accept-language': language })).text),
    );
    expect(again).toEqual(verdicts);
    expect((await here.get(PAIR, { accept: 'text/csv' })).text).toContain(',');
    expect((await here.get(PAIR, { accept: 'text/csv' })).headers.get('content-type')).toContain('text/csv');
  });

  it('is neither a redirect nor what is not there', async () => {
    const slug = await create('要改名的');
    await patch(slug, { title: '改了名的' });
    for (const [path, status] of [
      [`/entries/${encodeURIComponent(slug)}`, 308],
      ['/entries/nothing-here', 404],
    ] as const) {
      expect((await here.get(path)).status).toBe(status);
      expect(await commandsOf(here, path)).not.toEqual([]);
    }
  });

  it('counts as a view each time', async () => {
    const counter = there.app.get(ViewCounterService);
    const counted = jest.spyOn(counter, 'countEntry');
    for (let read = 0; read < 3; read += 1) await there.get('/entries/iphone-17');
    expect(counted).toHaveBeenCalledTimes(3);
    counted.mockRestore();
  });

  it('is made once for all who ask at the same time', async () => {
    const once = await commandsOf(here, '/entries/pixel-10');
    hot(here).bodies.drop(new Set(['*']));
    const many = await here.commands.during(() =>
      Promise.all(Array.from({ length: 50 }, () => here.get('/entries/pixel-10'))),
    );
    expect(many).toEqual(once);
  });

  it('is counted, and how many bytes it takes', async () => {
    await warm('/entries/iphone-17');
    const { text } = await here.request('GET', '/metrics');
    expect(text).toMatch(/pkyx_hot_cache_requests_total\{result="hit"\} [1-9]/);
    expect(text).toMatch(/pkyx_hot_cache_requests_total\{result="miss"\} [1-9]/);
    expect(text).toMatch(/pkyx_hot_cache_bytes [1-9]/);
  });
});

describe('a change', () => {
  /** At once where it was made, and within a second elsewhere. */
  const seenIn = async (path: string, isThere: (body: Entry, status: number) => boolean) => {
    const read = async (api: TestApi) => {
      const { body, status } = await api.get<Entry>(path);
      return isThere(body, status);
    };
    expect(await read(here)).toBe(true);
    await eventually(async () => expect(await read(there)).toBe(true));
  };

  it('of a value is seen in the entry and in comparisons', async () => {
    const slugs = [await create('改值甲'), await create('改值乙')];
    const [first = ''] = slugs.map(encodeURIComponent);
    const pair = `/comparisons?entries=${slugs.map(encodeURIComponent).join(',')}`;
    await warm(`/entries/${first}`, pair);
    const at = `/entries/${first}/attributes/taste`;
    const { headers } = await here.get(at, lin);
    const ifMatch = { 'if-match': headers.get('etag') ?? '' };
    const changed = await steps.send('PUT', at, { value: '辣辣' }, { ...lin, ...ifMatch });
    expect(changed.status).toBe(200);
    await seenIn(`/entries/${first}`, (body) => JSON.stringify(body).includes('辣辣'));
    await seenIn(pair, (body) => JSON.stringify(body).includes('辣辣'));
  });

  it('of one entry leaves others as they are', async () => {
    const slug = await create('与别的无关');
    await eventually(() => warm('/entries/iphone-17', PAIR));
    await patch(encodeURIComponent(slug), { aliases: ['无关'] });
    for (const path of ['/entries/iphone-17', PAIR]) expect(await commandsOf(here, path)).toEqual([]);
  });

  it('of a name and a deletion are seen by address, by id and in lists', async () => {
    const slug = encodeURIComponent(await create('旧名'));
    const { id } = (await here.get<Entry>(`/entries/${slug}`, lin)).body;
    const list = '/entries?sort=newest&limit=8';
    await warm(`/entries/${slug}`, `/entries/${id}`, list);
    await patch(slug, { title: '新名' });
    await seenIn(`/entries/${slug}`, (_body, status) => status === 308);
    await seenIn(`/entries/${id}`, ({ title }) => title === '新名');
    await seenIn(list, (body) => JSON.stringify(body).includes('新名'));
    const { headers } = await here.get(`/entries/${id}`, lin);
    await warm(`/entries/${id}`, list);
    await steps.send('DELETE', `/entries/${id}`, undefined, { ...lin, 'if-match': headers.get('etag') ?? '' });
    await seenIn(`/entries/${id}`, (_body, status) => status === 404);
    await seenIn(list, (body) => !JSON.stringify(body).includes('新名'));
  });

  it('of the registry is seen in all that it names', async () => {
    await warm('/entries/iphone-17', PAIR, '/types/phone');
    const { headers } = await here.get('/attributes/screen-size', lin);
    const ifMatch = { 'if-match': headers.get('etag') ?? '' };
    const names = { zh: '屏幕对角线', en: 'Screen size' };
    expect((await steps.send('PATCH', '/attributes/screen-size', { names }, { ...mo, ...ifMatch })).status).toBe(200);
    for (const path of ['/entries/iphone-17', PAIR, '/types/phone']) {
      await seenIn(path, (body) => JSON.stringify(body).includes('屏幕对角线'));
    }
  });

  it('by a merge, and by its undoing, is seen in the entries', async () => {
    await steps.send('POST', '/attributes', { names: { zh: '滋味' }, kind: 'text' }, lin);
    const attributes = [{ name: '滋味', kind: 'text', value: '鲜' }];
    const { body } = await steps.send<{ id: string }>(
      'POST',
      '/entries',
      { title: '合并', type: 'snack', attributes },
      lin,
    );
    const path = `/entries/${body.id}`;
    const keyOf = ({ attributes: [value] }: Entry) => value?.key;
    await warm(path);
    const from = `/attributes/${encodeURIComponent('滋味')}/merges`;
    const merge = await steps.send<{ id: string }>('POST', from, { into: 'taste', comment: '同一个' }, mo);
    await here.app.get(BackgroundJobs).wake();
    await seenIn(path, (entry) => keyOf(entry) === 'taste');
    await warm(path);
    await steps.send('DELETE', `${from}/${merge.body.id}`, undefined, mo);
    await here.app.get(BackgroundJobs).wake();
    await seenIn(path, (entry) => keyOf(entry) === '滋味');
  });

  it('of protection, of the site and of a type’s rules is seen', async () => {
    await warm('/entries/pixel-10', '/site', '/types');
    await steps.send('PUT', '/entries/pixel-10/protection', { level: 'moderators' }, mo);
    await seenIn('/entries/pixel-10', ({ protection }) => protection === 'moderators');
    await steps.send('PUT', '/site', { name: '比一比' }, ada);
    await seenIn('/site', (body) => JSON.stringify(body).includes('比一比'));
    await warm('/types');
    expect((await steps.send('PUT', '/types/snack/approval', { required: true }, mo)).status).toBeLessThan(300);
    await seenIn('/types', (body) => JSON.stringify(body).includes('"needsApproval":true'));
    await steps.send('PUT', '/types/snack/approval', { required: false }, mo);
  });

  it('is seen when protection runs out by itself', async () => {
    const until = new Date(Date.now() + 1_500).toISOString();
    await steps.send('PUT', '/entries/galaxy-s25/protection', { level: 'moderators', until }, mo);
    await warm('/entries/galaxy-s25');
    await eventually(async () => {
      expect((await here.get<Entry>('/entries/galaxy-s25')).body.protection).toBe('open');
    });
  });

  it('forgets the name of a member who left', async () => {
    const gone = await steps.signedIn('gone');
    const { body } = await steps.send<Entry>('POST', '/entries', { title: '无名氏写的', type: 'snack' }, gone);
    await warm(`/entries/${body.id}`);
    await steps.send('DELETE', '/users/me', { currentPassword: PASSWORD }, gone);
    expect(await here.model<UserRecord>(ModelName.User).countDocuments({ username: 'gone' })).toBe(0);
    await seenIn(`/entries/${body.id}`, ({ createdBy }) => createdBy === null);
  });

  it('is seen by a reader who asked while it was made', async () => {
    const slug = encodeURIComponent(await create('边读边改'));
    const [first] = await Promise.all([here.get<Entry>(`/entries/${slug}`), patch(slug, { aliases: ['改好了'] })]);
    expect(first.status).toBe(200);
    await seenIn(`/entries/${slug}`, (body) => JSON.stringify(body).includes('改好了'));
  });
});

describe('while Redis is away', () => {
  it('a change is told when it is back', async () => {
    const slug = encodeURIComponent(await create('断线时改的'));
    await warm(`/entries/${slug}`);
    const redis = here.app.get<Redis>(REDIS);
    redis.disconnect();
    await patch(slug, { aliases: ['断线'] });
    expect((await here.get(`/entries/${slug}`)).text).toContain('断线');
    await redis.connect();
    await eventually(async () => expect((await there.get(`/entries/${slug}`)).text).toContain('断线'));
  });
});

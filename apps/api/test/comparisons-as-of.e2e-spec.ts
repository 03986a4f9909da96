import { ModelName, type RevisionRecord } from '@pkyx/persistence';
import { BackgroundJobs } from '../src/common/background/background-jobs.service';
import type { ComparisonDto } from '../src/comparisons/dto/comparison.dto';
import { AccountSteps, type Problem } from './support/account-steps';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

type Headers = Record<string, string>;

let api: TestApi;
let steps: AccountSteps;
let jobs: BackgroundJobs;
let lin: Headers;
let mo: Headers;

beforeAll(async () => {
  api = await TestApi.start();
  steps = new AccountSteps(api);
  jobs = api.app.get(BackgroundJobs);
  await api.seed(sampleContent);
  lin = await steps.signedIn('lin');
  mo = await steps.signedIn('mo', 'moderator');
});
afterAll(() => api.stop());

const enc = encodeURIComponent;
const address = (slugs: string[], at?: string, more = '') =>
  `/comparisons?entries=${slugs.map(enc).join(',')}${at === undefined ? '' : `&at=${enc(at)}`}${more}`;
const asOf = <T = ComparisonDto>(slugs: string[], at: string, headers: Headers = {}) =>
  api.get<T>(address(slugs, at), headers);
const tagOf = async (path: string) => (await api.get(path)).headers.get('etag') ?? '';

/** The moment that it is, once it is over: what is done after it comes later. */
async function moment(): Promise<string> {
  const now = Date.now();
  while (Date.now() === now) await new Promise(setImmediate);
  return new Date(now).toISOString();
}

async function send(method: string, path: string, body?: object, headers = lin): Promise<{ id: string }> {
  const answer = await steps.send<{ id: string }>(method, path, body, headers);
  expect([method, path, answer.status < 300]).toEqual([method, path, true]);
  return answer.body;
}
/** Changes what there is now. */
const change = async (method: string, path: string, body?: object) =>
  send(method, path, body, { ...lin, 'if-match': await tagOf(path) });
const create = (title: string, attributes: object[]) => send('POST', '/entries', { title, type: '豆浆类', attributes });
const merge = async (from: string, into: string) => {
  const { id } = await send('POST', `/attributes/${enc(from)}/merges`, { into }, mo);
  await jobs.wake();
  return id;
};

describe('a comparison as of a moment', () => {
  const sweet = '/entries/豆浆甲';
  const value = (name: string) => `${sweet}/attributes/${enc(name)}`;
  const picture = { name: '照片', kind: 'image', value: { url: 'https://example.org/soy.png', alt: '一杯' } };
  let firstMerge: string;

  /** What happens to 豆浆甲, in this order, while 豆浆乙 stays as it is. */
  const happenings: [what: string, happen: () => Promise<unknown>][] = [
    ['a value changes', () => change('PUT', value('热量'), { value: '42 kcal' })],
    ['it gets a note', () => change('PUT', value('热量'), { value: '45', unit: 'kcal', note: '一杯' })],
    ['a value comes', () => send('POST', `${sweet}/attributes`, { name: '颜色', value: '白', kind: 'text' })],
    ['a picture comes', () => send('POST', `${sweet}/attributes`, picture)],
    ['attributes are merged', async () => (firstMerge = await merge('口感', '味道'))],
    ['aliases change', () => change('PATCH', sweet, { aliases: ['甜豆浆'] })],
    ['a value goes', () => change('DELETE', value('颜色'))],
    ['a value comes again', () => send('POST', `${sweet}/attributes`, { name: '颜色', value: '白', kind: 'text' })],
    ['it is renamed', () => change('PATCH', sweet, { title: '豆乳 甲' })],
    ['its type changes', () => change('PATCH', '/entries/豆乳-甲', { type: '饮料' })],
    [
      'an attribute gets another name',
      () => change('PATCH', `/attributes/${enc('热量')}`, { names: { en: 'Energy' } }),
    ],
    [
      'it gets another direction',
      () => change('PATCH', `/attributes/${enc('热量')}`, { direction: 'lower', group: 'taste' }),
    ],
    [
      'the type gets another name',
      () => change('PATCH', `/types/${enc('豆浆类')}`, { names: { zh: '豆饮', en: 'Soy' } }),
    ],
    ['a merge is undone', () => undo()],
    ['it is deleted', () => change('DELETE', '/entries/豆乳-甲')],
    ['an early revision is restored', () => send('POST', '/entries/豆乳-甲/revisions/2/restorations', {})],
    ['a chain of merges begins', () => merge('口感', '味道')],
    ['and goes on', () => merge('味道', '滋味')],
    ['what a merge left is decided', () => change('PUT', value('滋味'), { value: '很甜' })],
    ['it is renamed back', () => change('PATCH', sweet, { title: '豆浆丙' })],
    ['it is read', () => api.get('/entries/豆浆丙')],
  ];
  const undo = async () => {
    await send('DELETE', `/attributes/${enc('口感')}/merges/${firstMerge}`, undefined, mo);
    await jobs.wake();
  };

  interface Then {
    at: string;
    /** what the comparison of the present said at that moment; undefined while one entry was deleted */
    live: ComparisonDto | undefined;
    /** what the comparison as of it said a moment later, in each form */
    texts: string[];
    tags: (string | null)[];
  }
  const sides = ['豆浆甲', '豆浆乙'];
  const forms: Headers[] = [
    { 'accept-language': 'zh' },
    { 'accept-language': 'en' },
    { accept: 'text/csv' },
    { accept: 'text/markdown', 'accept-language': 'zh' },
  ];
  const inAllForms = async (at: string) => {
    const answers = await Promise.all(forms.map((headers) => asOf(sides, at, headers)));
    return { texts: answers.map(({ text }) => text), tags: answers.map(({ headers }) => headers.get('etag')) };
  };
  const before: Then[] = [];

  beforeAll(async () => {
    await send('POST', '/attributes', {
      names: { zh: '热量' },
      kind: 'number',
      dimension: 'energy',
      direction: 'higher',
    });
    await send('POST', '/attributes', { names: { zh: '滋味' }, kind: 'text' });
    const values = (taste: string) => [
      { name: '口感', kind: 'text', value: `${taste}口感` },
      { name: '味道', kind: 'text', value: taste, sources: [{ citation: '自己尝的' }] },
      { name: '热量', value: '40 kcal' },
    ];
    await create('豆浆甲', values('甜'));
    await create('豆浆乙', values('咸'));
    for (const [, happen] of happenings) {
      const live = await api.get<ComparisonDto>(address(sides), forms[0]);
      const at = await moment();
      before.push({ at, live: live.status === 200 ? live.body : undefined, ...(await inAllForms(at)) });
      await happen();
    }
  });

  it.each(happenings.map(([what], index) => [what, index] as const))(
    'says what was said before %s',
    async (_what, index) => {
      const { at, live } = before[index] as Then;
      const { status, body } = await asOf(sides, at, forms[0]);
      expect(status).toBe(live ? 200 : 404);
      if (!live) return;
      const entries = live.entries.map((entry) => ({ ...entry, views: null }));
      expect(body).toEqual({ ...live, entries, asOf: at });
    },
  );

  it('says it byte for byte for ever, in each form and language', async () => {
    for (const { at, texts, tags } of before) expect(await inAllForms(at)).toEqual({ texts, tags });
  });

  it('says something else after each change of an entry', () => {
    const told = new Set(before.map(({ texts }) => texts[0]?.replaceAll(/"asOf":"[^"]*"/g, '')));
    expect(told.size).toBe(happenings.length);
  });

  it('finds an entry by any of its names of all times, and by its id', async () => {
    const { at, live } = before[0] as Then;
    for (const name of ['豆浆甲', '豆乳 甲', '豆浆丙', live?.entries[0]?.id ?? '']) {
      const { body } = await asOf([name, '豆浆乙'], at);
      expect([body.entries[0]?.slug, body.canonical]).toEqual([
        '豆浆甲',
        '/pk/%E8%B1%86%E6%B5%86%E4%B9%99/%E8%B1%86%E6%B5%86%E7%94%B2',
      ]);
    }
  });

  it('takes a moment in any zone, and the reader’s priorities', async () => {
    const { at } = before[1] as Then;
    const inShanghai = new Date(Date.parse(at) + 8 * 3_600_000).toISOString().replace('Z', '+08:00');
    const { body } = await api.get<ComparisonDto>(address(sides, inShanghai, `&weights=${enc('热量')}:3`));
    expect(body).toMatchObject({ asOf: at, weights: { 热量: 3 }, scores: [{ entry: '豆浆甲' }, { entry: '豆浆乙' }] });
  });

  it('counts a revision of exactly that moment', async () => {
    const revisions = api.model<RevisionRecord>(ModelName.Revision);
    const second = await revisions.findOne({ slug: '豆浆甲', number: 2 }).orFail().lean<RevisionRecord>();
    const just = await asOf(sides, second.at.toISOString());
    const earlier = await asOf(sides, new Date(second.at.getTime() - 1).toISOString());
    expect([just.body.entries[0]?.version, earlier.body.entries[0]?.version]).toEqual([2, 1]);
  });
});

describe('GET /comparisons with a moment', () => {
  const phones = ['iphone-17', 'galaxy-s25'];

  it('takes six database commands, each by an index', async () => {
    const at = await moment();
    const commands = await api.commands.during(() => asOf([...phones, 'pixel-10'], at));
    expect(commands.sort()).toEqual(['aggregate', 'aggregate', 'aggregate', 'find', 'find', 'find']);
    for (const plan of await api.commands.plansOf(() => asOf(phones, at))) expect(plan).not.toContain('COLLSCAN');
  });

  it('may be kept once no edit of that time can be on its way, and is checked by its tag', async () => {
    const recent = await asOf(phones, await moment());
    expect(recent.headers.get('cache-control')).toBe('no-cache');
    const hourAgo = new Date(Date.now() - 3_600_000);
    await api
      .model<RevisionRecord>(ModelName.Revision)
      .updateMany({ slug: { $in: phones } }, { $set: { at: hourAgo } });
    const settled = await asOf(phones, new Date(Date.now() - 1_800_000).toISOString());
    expect([settled.status, settled.headers.get('cache-control')]).toEqual([200, 'public, max-age=3600']);
    const again = await asOf(phones, settled.body.asOf ?? '', { 'if-none-match': settled.headers.get('etag') ?? '' });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('names all that were not there then', async () => {
    const { status, body } = await asOf<Problem>(['iphone-17', '豆浆甲', 'nobody'], '2020-01-01');
    expect([status, body.code, body.detail]).toEqual([
      404,
      'not-found',
      'There was no entry “iphone-17”, “豆浆甲”, “nobody” then.',
    ]);
    expect(body.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['entries', 'unknown-entry'],
      ['entries', 'unknown-entry'],
      ['entries', 'unknown-entry'],
    ]);
  });

  it('refuses one entry twice, whichever of its names are used', async () => {
    const { status, body } = await asOf<Problem>(['豆浆甲', '豆浆丙'], await moment());
    expect([status, body.code]).toEqual([422, 'same-entry']);
  });

  it.each([
    ['2999-01-01', 'in-the-future'],
    ['2026-02-30', 'not-a-date'],
    ['2026-01-01T08:00:00', 'not-a-date'],
    ['', 'not-a-date'],
    ['$where', 'not-a-date'],
  ])('refuses %j with 400', async (at, code) => {
    const { status, body } = await asOf<Problem>(phones, at);
    expect([status, body.code]).toEqual([400, 'invalid-query']);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: 'at', code })]);
  });

  it('refuses two moments', async () => {
    const { status } = await api.get<Problem>(`${address(phones, '2026-01-01')}&at=2026-01-02`);
    expect(status).toBe(400);
  });
});

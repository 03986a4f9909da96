import { AccountSteps, type Problem } from './support/account-steps';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

interface FieldChange {
  field: string;
  key: string | null;
  names: { zh: string; en: string } | null;
  before: unknown;
  after: unknown;
}
interface Revision {
  number: number;
  author: string | null;
  at: string;
  comment: string;
  changes: FieldChange[];
  restores: number | null;
  reverted: boolean;
}
interface Revisions {
  entry: { id: string; slug: string; title: string; deleted: boolean };
  items: Revision[];
  nextCursor: string | null;
  total: number;
}
interface Diff {
  from: number;
  to: number;
  changes: FieldChange[];
}

let api: TestApi;
let steps: AccountSteps;
let lin: Record<string, string>;
let id: string;

/** 豆浆: 1 created, 2 renamed 豆乳, 3 colour added, 4 colour taken away again, 5 taste changed, 6 renamed 豆浆. */
beforeAll(async () => {
  api = await TestApi.start();
  steps = new AccountSteps(api);
  await api.seed(sampleContent);
  lin = await steps.signedIn('lin');
  const attributes = [{ name: '口味', value: '甜', sources: [{ citation: '自己尝的' }] }];
  const created = await steps.send<{ id: string }>(
    'POST',
    '/entries',
    { title: '豆浆', type: '小吃', attributes, comment: '新词条' },
    lin,
  );
  id = created.body.id;
  await rename('豆乳');
  await steps.send('POST', `/entries/${id}/attributes`, { name: '颜色', kind: 'text', value: '白' }, lin);
  await write('DELETE', '颜色');
  await write('PUT', 'taste', { value: '很甜' });
  await rename('豆浆');
});
afterAll(() => api.stop());

const tagOf = async (path: string) => (await api.get(path)).headers.get('etag') ?? '';
async function rename(title: string): Promise<void> {
  const headers = { ...lin, 'if-match': await tagOf(`/entries/${id}`) };
  expect((await steps.send('PATCH', `/entries/${id}`, { title }, headers)).status).toBe(200);
}
async function write(method: string, key: string, body?: object): Promise<void> {
  const path = `/entries/${id}/attributes/${encodeURIComponent(key)}`;
  const { status } = await steps.send(method, path, body, { ...lin, 'if-match': await tagOf(path) });
  expect([200, 204]).toContain(status);
}
const revisions = (query = '') => api.get<Revisions>(`/entries/${id}/revisions${query}`);
const diff = (number: number, against?: number) =>
  api.get<Diff & Problem>(
    `/entries/${id}/revisions/${number}/diff${against === undefined ? '' : `?against=${against}`}`,
  );
const text = (value: string, sources: unknown[] = []) => ({
  kind: 'text',
  value: { text: value },
  sources,
  note: null,
});
const ownTaste = [{ url: null, citation: '自己尝的', retrievedOn: null, asOf: null }];

describe('GET /entries/{slug}/revisions', () => {
  it('lists who changed what, newest first, with two commands', async () => {
    const commands = await api.commands.during(async () => {
      const { body } = await revisions();
      expect(body).toMatchObject({ entry: { id, title: '豆浆', deleted: false }, total: 6, nextCursor: null });
      expect(body.items.map(({ number }) => number)).toEqual([6, 5, 4, 3, 2, 1]);
      expect(body.items.at(-1)).toEqual({
        number: 1,
        author: 'lin',
        at: expect.any(String) as string,
        comment: '新词条',
        restores: null,
        reverted: false,
        changes: [
          { field: 'title', key: null, names: null, before: null, after: '豆浆' },
          { field: 'type', key: null, names: null, before: null, after: 'snack' },
          { field: 'aliases', key: null, names: null, before: null, after: [] },
          {
            field: 'attribute',
            key: 'taste',
            names: { zh: '口味', en: 'Taste' },
            before: null,
            after: text('甜', ownTaste),
          },
        ],
      });
    });
    expect(commands).toEqual(['aggregate', 'aggregate']);
  });

  it('reads by an index', async () => {
    const plans = await api.commands.plansOf(() => revisions());
    expect(plans.filter((plan) => plan.includes('COLLSCAN') || plan.includes('"stage":"SORT"'))).toEqual([]);
  });

  it('pages without repeating or losing one', async () => {
    const seen: number[] = [];
    let cursor = '';
    do {
      const { body } = await revisions(`?limit=4${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map(({ number }) => number));
      cursor = body.nextCursor ?? '';
    } while (cursor !== '');
    expect(seen).toEqual([6, 5, 4, 3, 2, 1]);
  });

  it('refuses a cursor of another entry', async () => {
    const { body } = await revisions('?limit=1');
    const other = await api.get(`/entries/iphone-17/revisions?cursor=${body.nextCursor}`);
    expect([other.status, (await revisions('?cursor=forged')).status]).toEqual([400, 400]);
  });

  it('is asked for again at no cost', async () => {
    const first = await revisions();
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await api.get(`/entries/${id}/revisions`, { 'if-none-match': etag });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('leads from a former slug to the present one, with the query', async () => {
    const { body } = await revisions();
    const former = encodeURIComponent(body.entry.slug === '豆浆' ? '豆乳' : '豆浆');
    for (const rest of ['revisions?limit=2', 'revisions/3', 'revisions/3/diff?against=0']) {
      const answer = await api.get(`/entries/${former}/${rest}`);
      expect([answer.status, answer.headers.get('location')]).toEqual([
        308,
        `/api/v1/entries/${encodeURIComponent(body.entry.slug)}/${rest}`,
      ]);
    }
  });

  it('answers 404 where there was never such an entry', async () => {
    const { status, body } = await api.get<Problem>(`/entries/${encodeURIComponent('火星')}/revisions`);
    expect([status, body.detail]).toEqual([404, 'No entry named “火星”.']);
  });
});

describe('GET /entries/{slug}/revisions/{n}', () => {
  it('answers one edit', async () => {
    const { body } = await api.get<Revision>(`/entries/${id}/revisions/2`);
    expect(body).toMatchObject({ number: 2, author: 'lin' });
    expect(body.changes).toEqual([{ field: 'title', key: null, names: null, before: '豆浆', after: '豆乳' }]);
  });

  it.each(['0', '7', 'one', '-1', '1e3', '9999999999999999999999'])('answers 404 for %s', async (number) => {
    expect((await api.get(`/entries/${id}/revisions/${number}`)).status).toBe(404);
  });
});

describe('GET /entries/{slug}/revisions/{n}/diff', () => {
  it('is against the revision before when nothing else is said', async () => {
    expect((await diff(5)).body).toMatchObject({
      from: 4,
      to: 5,
      changes: [{ key: 'taste', names: { zh: '口味', en: 'Taste' }, before: { value: { text: '甜' } } }],
    });
  });

  it('has the net changes: what was put back is no difference', async () => {
    const { body } = await diff(6, 1);
    expect(body.changes.map(({ key }) => key)).toEqual(['taste']);
    expect(body.changes[0]?.before).toEqual(text('甜', ownTaste));
  });

  it('reads backwards, too', async () => {
    const { body } = await diff(2, 3);
    expect(body).toMatchObject({ from: 3, to: 2 });
    expect(body.changes).toEqual([
      {
        field: 'attribute',
        key: '颜色',
        names: { zh: '颜色', en: expect.any(String) as string },
        before: text('白'),
        after: null,
      },
    ]);
  });

  it('is against nothing for 0, and empty against itself', async () => {
    expect((await diff(1, 0)).body.changes.map(({ field }) => field)).toEqual([
      'title',
      'type',
      'aliases',
      'attribute',
    ]);
    expect((await diff(3, 3)).body.changes).toEqual([]);
  });

  it('takes two commands however far apart they are', async () => {
    expect(await api.commands.during(() => diff(6, 0))).toEqual(['aggregate', 'aggregate']);
  });

  it.each([
    ['/revisions/7/diff', 404],
    ['/revisions/3/diff?against=7', 404],
    ['/revisions/0/diff', 404],
    ['/revisions/3/diff?against=-1', 400],
    ['/revisions/3/diff?against=x', 400],
    ['/revisions/3/diff?from=1', 400],
  ])('refuses %s with %i', async (path, status) => {
    expect((await api.get(`/entries/${id}${path}`)).status).toBe(status);
  });
});

describe('of a deleted entry', () => {
  it('history, revisions and changes can still be read', async () => {
    const created = await steps.send<{ id: string; slug: string }>(
      'POST',
      '/entries',
      { title: '豆汁', type: '小吃', attributes: [{ name: '口味', value: '酸' }] },
      lin,
    );
    const { slug } = created.body;
    const path = `/entries/${encodeURIComponent(slug)}`;
    await steps.send('DELETE', path, undefined, { ...lin, 'if-match': await tagOf(path) });
    expect((await api.get(path)).status).toBe(404);

    for (const reference of [encodeURIComponent(slug), created.body.id]) {
      const { body } = await api.get<Revisions>(`/entries/${reference}/revisions`);
      expect(body.entry).toMatchObject({ slug, title: '豆汁', deleted: true });
      expect(body.items[0]).toMatchObject({ number: 2, author: 'lin' });
      expect(body.items[0]?.changes.map(({ field, after }) => [field, after])).toEqual([
        ['title', null],
        ['type', null],
        ['aliases', null],
        ['attribute', null],
      ]);
    }
    expect((await api.get<Diff>(`${path}/revisions/2/diff?against=0`)).body.changes).toEqual([]);
    const changes = await api.get<{ items: { entry: { slug: string; deleted: boolean } }[] }>('/changes?limit=1');
    expect(changes.body.items[0]?.entry).toMatchObject({ slug, deleted: true });
  });
});

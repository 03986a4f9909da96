import {
  type AttributeRecord,
  type EntryRecord,
  type MergeRecord,
  ModelName,
  type TypeRecord,
} from '@pkyx/persistence';
import { BackgroundJobs } from '../src/common/background/background-jobs.service';
import { type AccountSteps as Steps, AccountSteps, bearer, type Problem } from './support/account-steps';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

interface Merge {
  id: string;
  from: string;
  into: string;
  by: string;
  comment: string;
  entries: number;
  total: number;
  state: 'running' | 'done' | 'undone';
  undoneBy: string | null;
}
interface Attribute {
  key: string;
  value: { text: string };
  alternatives?: { value: { text: string }; editedBy: string }[];
}
interface RegistryAttribute {
  key: string;
  names: { zh: string; en: string };
  aliases: string[];
  types: string[];
  uses: number;
}
type Headers = Record<string, string>;

let api: TestApi;
let steps: Steps;
let jobs: BackgroundJobs;
let lin: Headers;
let mo: Headers;

beforeAll(async () => {
  api = await TestApi.start();
  steps = new AccountSteps(api);
  jobs = api.app.get(BackgroundJobs);
  await api.seed(sampleContent);
  await steps.member('lin');
  await steps.member('mo', 'moderator');
  lin = bearer((await steps.signIn('lin')).accessToken);
  mo = bearer((await steps.signIn('mo')).accessToken);
});
afterAll(() => api.stop());

const enc = encodeURIComponent;
const define = (zh: string, rest: object = {}) =>
  steps.send('POST', '/attributes', { names: { zh }, kind: 'text', ...rest }, lin);
const create = (title: string, values: Record<string, string>, type = '样品') =>
  steps.send<{ id: string }>(
    'POST',
    '/entries',
    { title, type, attributes: Object.entries(values).map(([name, value]) => ({ name, kind: 'text', value })) },
    lin,
  );
const begin = (from: string, into: string, headers = mo) =>
  steps.send<Merge & Problem>('POST', `/attributes/${enc(from)}/merges`, { into, comment: '同一个意思' }, headers);
const undo = (key: string, id: string, headers = mo) =>
  steps.send('DELETE', `/attributes/${enc(key)}/merges/${id}`, undefined, headers);
const get = (key: string, id: string) => api.get<Merge>(`/attributes/${enc(key)}/merges/${id}`);
const registered = async (key: string) => (await api.get<RegistryAttribute>(`/attributes/${enc(key)}`)).body;
const valueOf = async (title: string, key: string) =>
  (await api.get<Attribute>(`/entries/${enc(title)}/attributes/${enc(key)}`)).body;
const read = (path: string) => api.get(path).then(({ text }) => text);
const entries = () => api.model<EntryRecord>(ModelName.Entry);
/** What an entry holds beside how often it was realigned and read. */
const kept = async (title: string) =>
  JSON.stringify(await entries().findOne({ title }, { realigned: 0, views: 0 }).lean());

const merged = async (from: string, into: string): Promise<Merge> => {
  const { status, body } = await begin(from, into);
  expect(status).toBe(201);
  await jobs.wake();
  return (await get(from, body.id)).body;
};
const undone = async ({ from, id }: Merge): Promise<Merge> => {
  expect((await undo(from, id)).status).toBe(204);
  await jobs.wake();
  return (await get(from, id)).body;
};

/** Counters say what counting says, and nothing stands under a merged key. */
async function expectInvariants(): Promise<void> {
  const attributes = await api.model<AttributeRecord>(ModelName.Attribute).find().lean<AttributeRecord[]>();
  const all = await entries().find().lean<EntryRecord[]>();
  const counted = (key: string) =>
    all.filter(({ state, attributes: values }) => state === 'live' && values.some((value) => value.key === key)).length;
  expect(attributes.map(({ key, uses }) => [key, uses])).toEqual(attributes.map(({ key }) => [key, counted(key)]));
  const gone = new Set(attributes.filter(({ mergedInto }) => mergedInto !== null).map(({ key }) => key));
  const used = all.flatMap(({ attributes: values }) => values.map(({ key }) => key));
  expect(used.filter((key) => gone.has(key))).toEqual([]);
  const types = await api.model<TypeRecord>(ModelName.Type).find().lean<TypeRecord[]>();
  const live = attributes.filter(({ mergedInto }) => mergedInto === null);
  expect(live.map(({ key, types: slugs }) => [key, [...slugs].sort()])).toEqual(
    live.map(({ key }) => [
      key,
      types
        .filter(({ template }) => template.includes(key))
        .map(({ slug }) => slug)
        .sort(),
    ]),
  );
}

describe('merging', () => {
  it('shows values under the target at once; what an entry has under both is kept for decision', async () => {
    await create('甲一', { 材料: '钢', 材质: '铁' });
    await create('甲二', { 材料: '木' });
    await create('甲三', { 材质: '石' });
    const merge = await merged('材料', '材质');
    expect(merge).toMatchObject({
      from: '材料',
      into: '材质',
      by: 'mo',
      comment: '同一个意思',
      state: 'done',
      entries: 2,
      total: 2,
    });

    expect(await valueOf('甲一', '材质')).toMatchObject({
      value: { text: '铁' },
      alternatives: [{ value: { text: '钢' }, editedBy: 'lin' }],
    });
    expect(await valueOf('甲二', '材料')).toMatchObject({ key: '材质', value: { text: '木' } });
    expect(await registered('材质')).toMatchObject({ aliases: ['材料'], uses: 3 });
    await expectInvariants();

    const history = await api.get<{ total: number }>(`/entries/${enc('甲一')}/revisions`);
    expect(history.body.total).toBe(1);
  });

  it('leads from the merged attribute to the target, also in filters and new values', async () => {
    const answer = await api.get(`/attributes/${enc('材料')}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([308, `/api/v1/attributes/${enc('材质')}`]);
    const filtered = await api.get<{ items: { title: string }[] }>(`/entries?attr.${enc('材料')}=${enc('木')}`);
    expect(filtered.body.items.map(({ title }) => title)).toEqual(['甲二']);
    const { body } = await api.get<{ items: { key: string }[] }>(`/attributes?q=${enc('材料')}`);
    expect(body.items.map(({ key }) => key)).toEqual(['材质']);
    await create('甲四', { 材料: '纸' });
    expect(await valueOf('甲四', '材质')).toMatchObject({ value: { text: '纸' } });
    const patched = await steps.send('PATCH', `/attributes/${enc('材料')}`, {}, { ...lin, 'if-match': '"a-1"' });
    expect([patched.status, patched.body.code]).toEqual([409, 'attribute-merged']);
  });

  it('lets a member decide by saying the value anew', async () => {
    const path = `/entries/${enc('甲一')}/attributes/${enc('材质')}`;
    const tag = (await api.get(path)).headers.get('etag') ?? '';
    const answer = await steps.send<Attribute>('PUT', path, { value: '不锈钢' }, { ...lin, 'if-match': tag });
    expect([answer.status, answer.body.value.text, answer.body.alternatives]).toEqual([200, '不锈钢', undefined]);
    await expectInvariants();
  });

  it('is listed on both sides, and told in their histories and in the audit log', async () => {
    for (const key of ['材料', '材质']) {
      const { body } = await api.get<{ items: Merge[] }>(`/attributes/${enc(key)}/merges`);
      expect(body.items.map(({ from, into }) => [from, into])).toEqual([['材料', '材质']]);
    }
    const { body } = await api.get<{ items: { author: string; changes: object[] }[] }>(
      `/attributes/${enc('材料')}/revisions`,
    );
    expect(body.items[0]).toMatchObject({
      author: 'mo',
      changes: [{ field: 'mergedInto', before: null, after: '材质' }],
    });
    const boss = await steps.signedIn('boss', 'admin');
    const audit = await api.get<{ items: { action: string; actor: string; target: string }[] }>('/admin/audit', boss);
    expect(audit.body.items[0]).toMatchObject({ action: 'attribute.merge', actor: 'mo', target: '材料' });
  });

  it.each([
    ['材质', '材质', 422, 'merge-into-itself'],
    ['材质', '材料', 422, 'merge-into-itself'],
    ['材质', 'nothing', 422, 'attribute-unknown'],
    ['材质', 'weight', 422, 'kind-clash'],
    ['screen-size', 'weight', 422, 'dimension-clash'],
    ['材料', 'maker', 409, 'attribute-merged'],
    ['nothing', 'maker', 404, 'not-found'],
  ])('refuses %s into %s with %i', async (from, into, status, code) => {
    const answer = await begin(from, into);
    const { body } = answer;
    expect([answer.status, body.errors?.[0]?.code ?? body.code]).toEqual([status, code]);
  });

  it('is a matter of moderators', async () => {
    expect((await begin('maker', 'taste', lin)).status).toBe(403);
    expect((await begin('maker', 'taste', {})).status).toBe(401);
    const { body } = await api.get<{ items: Merge[] }>(`/attributes/${enc('材料')}/merges`);
    expect((await undo('材料', body.items[0]?.id ?? '', lin)).status).toBe(403);
    expect((await undo('材料', 'nothing')).status).toBe(404);
  });
});

describe('undoing', () => {
  it('gives back the very same comparison, entries, registry and types', async () => {
    await define('甲乙丙', { aliases: ['别名甲'], types: ['样品'] });
    await define('丁戊己', { types: ['样品', '手机'] });
    await create('乙一', { 先: '1', 甲乙丙: 'x', 中: '2', 丁戊己: 'y', 后: '3' });
    await create('乙二', { 丁戊己: 'z', 甲乙丙: 'x' });
    await create('乙三', { 甲乙丙: 'q' });
    const gone = await create('乙四', { 甲乙丙: 'gone' });
    await steps.send('DELETE', `/entries/${enc('乙四')}`, undefined, {
      ...lin,
      'if-match': gone.headers.get('etag') ?? '',
    });
    await steps.send(
      'PATCH',
      `/types/${enc('样品')}`,
      { highlights: ['甲乙丙', '丁戊己'] },
      {
        ...lin,
        'if-match': (await api.get(`/types/${enc('样品')}`)).headers.get('etag') ?? '',
      },
    );
    const state = async () => ({
      comparison: await read(`/comparisons?entries=${['乙一', '乙二', '乙三'].map(enc).join()}`),
      entries: await Promise.all(['乙一', '乙二', '乙三', '乙四'].map(kept)),
      attributes: (await Promise.all(['甲乙丙', '丁戊己'].map(registered))).map(({ aliases, types, uses }) => ({
        aliases,
        types,
        uses,
      })),
      types: await api.model<TypeRecord>(ModelName.Type).find({}, { template: 1, highlights: 1 }).lean(),
    });
    const before = await state();
    const merge = await merged('甲乙丙', '丁戊己');
    expect(merge).toMatchObject({ entries: 4, total: 4 });
    const during = await state().catch(() => null);
    expect(during).toBeNull();
    await expectInvariants();
    expect(await undone(merge)).toMatchObject({ state: 'undone', undoneBy: 'mo', entries: 4, total: 4 });
    expect(await state()).toEqual(before);
    await expectInvariants();
    expect((await undo('甲乙丙', merge.id)).status).toBe(409);
  });

  it('takes chains apart in any order', async () => {
    for (const name of ['链甲', '链乙', '链丙']) await define(name);
    await create('链一', { 链甲: 'a', 链乙: 'b', 链丙: 'c' });
    await create('链二', { 链乙: 'b', 链甲: 'a' });
    await create('链三', { 链甲: 'a' });
    const state = async () => ({
      comparison: await read(`/comparisons?entries=${['链一', '链二', '链三'].map(enc).join()}`),
      entries: await Promise.all(['链一', '链二', '链三'].map(kept)),
      attributes: (await Promise.all(['链甲', '链乙', '链丙'].map(registered))).map(({ aliases, uses }) => ({
        aliases,
        uses,
      })),
    });
    const before = await state();
    for (const inner of [true, false]) {
      const first = await merged('链甲', '链乙');
      const second = await merged('链乙', '链丙');
      expect(await registered('链丙')).toMatchObject({ aliases: ['链乙', '链甲'], uses: 3 });
      expect((await valueOf('链一', '链甲')).alternatives).toHaveLength(2);
      await expectInvariants();
      await undone(inner ? first : second);
      await expectInvariants();
      expect((await registered(inner ? '链丙' : '链乙')).aliases).toEqual([inner ? '链乙' : '链甲']);
      await undone(inner ? second : first);
      expect(await state()).toEqual(before);
    }
    await expectInvariants();
  });

  it('keeps what members did meanwhile', async () => {
    await define('旧名');
    await define('新名');
    await create('期间一', { 旧名: 'a', 新名: 'b' });
    await create('期间二', { 旧名: 'a' });
    const merge = await merged('旧名', '新名');
    const path = `/entries/${enc('期间二')}/attributes/${enc('旧名')}`;
    const tag = (await api.get(path)).headers.get('etag') ?? '';
    await steps.send('PUT', path, { value: 'c' }, { ...lin, 'if-match': tag });
    await create('期间三', { 旧名: 'd' });
    await undone(merge);
    expect(await valueOf('期间一', '旧名')).toMatchObject({ value: { text: 'a' } });
    expect(await valueOf('期间二', '新名')).toMatchObject({ value: { text: 'c' } });
    expect(await valueOf('期间三', '新名')).toMatchObject({ value: { text: 'd' } });
    await expectInvariants();
  });

  it('is refused once another attribute has a name of the merged one', async () => {
    await define('借名', { aliases: ['借出'] });
    await define('收名');
    const merge = await merged('借名', '收名');
    const tag = (await api.get(`/attributes/${enc('收名')}`)).headers.get('etag') ?? '';
    await steps.send('PATCH', `/attributes/${enc('收名')}`, { aliases: ['借名'] }, { ...lin, 'if-match': tag });
    await define('借出');
    const answer = await undo('借名', merge.id);
    expect([answer.status, answer.body]).toMatchObject([409, { code: 'attribute-exists', existing: { key: '借出' } }]);
    expect((await get('借名', merge.id)).body.state).toBe('done');
  });
});

describe('the job', () => {
  it('misses nothing while members write at the same time', async () => {
    await define('忙甲');
    await define('忙乙');
    const titles = Array.from({ length: 20 }, (_, index) => `忙碌 ${index}`);
    await Promise.all(titles.map((title, index) => create(title, index % 2 ? { 忙甲: 'a', 旁: '0' } : { 旁: '0' })));
    const slug = (index: number) => `忙碌-${index}`;
    const write = async (index: number) => {
      if (index % 2 === 0) {
        return steps.send('POST', `/entries/${enc(slug(index))}/attributes`, { name: '忙甲', value: 'neu' }, lin);
      }
      const path = `/entries/${enc(slug(index))}/attributes/${enc('旁')}`;
      const tag = (await api.get(path)).headers.get('etag') ?? '';
      return steps.send('PUT', path, { value: String(index) }, { ...lin, 'if-match': tag });
    };
    const writes = titles.map((_, index) => write(index));
    const { status, body } = await begin('忙甲', '忙乙');
    const answers = await Promise.all(writes);
    await jobs.wake();
    expect([status, (await get('忙甲', body.id)).body.state]).toEqual([201, 'done']);
    expect(answers.map((answer) => answer.status).filter((each) => each !== 200 && each !== 201)).toEqual([]);
    await expectInvariants();
    expect((await registered('忙乙')).uses).toBe(20);

    const removals = titles.slice(0, 10).map(async (_, index) => {
      const path = `/entries/${enc(slug(index))}/attributes/${enc('忙乙')}`;
      const tag = (await api.get(path)).headers.get('etag') ?? '';
      return steps.send('DELETE', path, undefined, { ...lin, 'if-match': tag });
    });
    expect((await undo('忙甲', body.id)).status).toBe(204);
    await Promise.all(removals);
    await jobs.wake();
    expect((await get('忙甲', body.id)).body.state).toBe('undone');
    await expectInvariants();
  });

  it('is taken up by another process once the lease of one that died has run out', async () => {
    await define('断甲');
    await define('断乙');
    await Promise.all(Array.from({ length: 5 }, (_, index) => create(`断线 ${index}`, { 断甲: 'a' })));
    const merges = api.model<MergeRecord>(ModelName.Merge);
    const dead = { owner: 'a process that died', until: new Date(Date.now() + 60_000) };
    const merge = await merged('断甲', '断乙');
    await undone(merge);
    // As it was in the middle of it: the first steps are done, and somebody holds the lease.
    await api
      .model<AttributeRecord>(ModelName.Attribute)
      .updateOne({ key: '断甲' }, { mergedInto: '断乙', nameKeys: [] });
    await api
      .model<AttributeRecord>(ModelName.Attribute)
      .updateOne({ key: '断乙' }, { $push: { nameKeys: '断甲', mergedKeys: '断甲' } });
    await merges.updateOne({ _id: merge.id }, { state: 'running', entries: 0, undoneAt: null, lease: dead });
    await jobs.wake();
    expect((await get('断甲', merge.id)).body).toMatchObject({ state: 'running', entries: 0 });

    await merges.updateOne({ _id: merge.id }, { $set: { 'lease.until': new Date(0) } });
    await jobs.wake();
    expect((await get('断甲', merge.id)).body).toMatchObject({ state: 'done', entries: 5 });
    expect((await merges.findById(merge.id).lean<MergeRecord>())?.lease).toBeNull();
    await expectInvariants();
  });

  it('finds what is left by an index, whichever way it goes', async () => {
    await define('寻甲');
    await define('寻乙');
    await create('寻找', { 寻甲: 'a' });
    const { body } = await begin('寻甲', '寻乙');
    const plans = await api.commands.plansOf(() => jobs.wake());
    expect(plans.filter((plan) => plan.includes('COLLSCAN'))).toEqual([]);
    await undone({ ...body, from: '寻甲' });
  });
});

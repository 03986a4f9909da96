import { type AuditRecord, ModelName } from '@pkyx/persistence';
import { AccountSteps, type Problem } from './support/account-steps';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

type Headers = Record<string, string>;
interface Proposal {
  id: string;
  state: string;
  title: string;
  entry: { slug: string } | null;
  author: string;
  changes: { field: string; key: string | null; names: { zh: string } | null; before: unknown; after: unknown }[];
  reason: string | null;
  revision: number | null;
}
type Answered = Problem & { proposal: Proposal; conflicts: { key: string }[] };

let api: TestApi;
let steps: AccountSteps;
let moderator: Headers;
let lin: Headers;
let young: Headers;

beforeAll(async () => {
  api = await TestApi.start();
  steps = new AccountSteps(api);
  await api.seed(sampleContent);
  moderator = await steps.signedIn('keeper', 'moderator');
  lin = await steps.signedIn('lin', 'member', 5);
  young = await steps.signedIn('young');
  const switched = await steps.send('PUT', '/types/phone/approval', { required: true }, moderator);
  expect([switched.status, switched.body]).toEqual([200, { required: true }]);
});
afterAll(() => api.stop());

const at = (slug: string) => `/entries/${encodeURIComponent(slug)}`;
const add = (slug: string, name: string, value: string, who: Headers) =>
  steps.send<Answered>('POST', `${at(slug)}/attributes`, { name, kind: 'text', value }, who);
const create = (title: string, who: Headers, rest: object = {}) =>
  steps.send<Answered>('POST', '/entries', { title, type: 'phone', ...rest }, who);
async function change(method: 'PUT' | 'PATCH' | 'DELETE', path: string, body: object | undefined, who: Headers) {
  const tag = (await api.get(path)).headers.get('etag') ?? '';
  return steps.send<Answered>(method, path, body, { ...who, 'if-match': tag });
}
const approve = ({ body }: { body: Answered }, who = moderator) =>
  steps.send<Proposal & Answered>('POST', `/moderation/proposals/${body.proposal.id}/approvals`, undefined, who);
const reject = ({ body }: { body: Answered }, reason: string) =>
  steps.send<Proposal & Answered>(
    'POST',
    `/moderation/proposals/${body.proposal.id}/rejections`,
    { reason },
    moderator,
  );
const value = async (slug: string, key: string) =>
  (await api.get<{ value: object; editedBy: string }>(`${at(slug)}/attributes/${encodeURIComponent(key)}`)).body;

describe('edits of recent members, where a type asks for approval', () => {
  it('wait, and nothing public changes', async () => {
    const before = await api.get('/entries/iphone-17');
    const held = await add('iphone-17', '充电口', 'USB-C', young);
    expect(held.status).toBe(202);
    expect(held.body.proposal).toMatchObject({
      state: 'pending',
      title: 'iPhone 17',
      entry: { slug: 'iphone-17' },
      author: 'young',
      changes: [{ field: 'attribute', names: { zh: '充电口' }, before: null, after: { value: { text: 'USB-C' } } }],
    });
    expect((await api.get('/entries/iphone-17')).headers.get('etag')).toBe(before.headers.get('etag'));
    expect((await api.get(`/attributes/${encodeURIComponent('充电口')}`)).status).toBe(404);
    expect((await change('DELETE', '/entries/iphone-17', undefined, young)).status).toBe(202);
    expect((await api.get('/entries/iphone-17')).status).toBe(200);
  });

  it('are made at once by others, and for other types', async () => {
    expect((await add('iphone-17', '出厂', '深圳', lin)).status).toBe(201);
    expect((await add('iphone-17', '版主写的', '好', moderator)).status).toBe(201);
    expect((await create('一种小吃', young, { type: '小吃' })).status).toBe(201);
    const moved = await change('PATCH', at('一种小吃'), { type: 'phone' }, young);
    expect(moved.status).toBe(202);
  });

  it('keep all other rules', async () => {
    expect((await create('iPhone 17', young)).body.code).toBe('entry-exists');
    expect((await add('iphone-17', '屏幕尺寸', 'big', young)).status).toBe(422);
    const tag = (await api.get('/entries/iphone-17')).headers.get('etag') ?? '';
    const same = await steps.send('PATCH', '/entries/iphone-17', { type: 'phone' }, { ...young, 'if-match': tag });
    expect(same.status).toBe(200);
  });
});

describe('approving', () => {
  it('makes the edit as its author, with the attributes and the type it needs', async () => {
    const held = await create('新手机', young, { attributes: [{ name: '铰链', value: '钛' }], comment: '来自说明书' });
    expect(held.body.proposal).toMatchObject({ entry: null, title: '新手机' });
    const approved = await approve(held);
    expect([approved.status, approved.body]).toMatchObject([
      201,
      { state: 'approved', decidedBy: 'keeper', entry: { slug: '新手机' }, revision: 1 },
    ]);
    expect(await value('新手机', '铰链')).toMatchObject({ value: { text: '钛' }, editedBy: 'young' });
    const { body } = await api.get<{ items: object[] }>(`${at('新手机')}/revisions`);
    expect(body.items).toMatchObject([{ author: 'young', comment: '来自说明书' }]);
    expect((await approve(held)).body.code).toBe('proposal-decided');
  });

  it('applies to what the entry says by now', async () => {
    await create('变化的手机', lin);
    const held = await add('变化的手机', '颜色', '红', young);
    await add('变化的手机', '重量等级', '轻', lin);
    expect((await approve(held)).body).toMatchObject({ state: 'approved', revision: 3 });
    const { body } = await api.get<{ attributes: { value: object }[] }>(at('变化的手机'));
    expect(body.attributes.map((attribute) => attribute.value)).toEqual(
      expect.arrayContaining([{ text: '红' }, { text: '轻' }]),
    );
  });

  it('is refused where others have changed the same since, naming it', async () => {
    await create('争议手机', lin);
    const held = await add('争议手机', '口号', '甲', young);
    const deletion = await change('DELETE', at('争议手机'), undefined, young);
    await add('争议手机', '口号', '乙', lin);
    const refused = await approve(held);
    expect([refused.status, refused.body.code, refused.body.conflicts.map(({ key }) => key)]).toEqual([
      409,
      'proposal-conflict',
      ['口号'],
    ]);
    expect((await approve(deletion)).body.conflicts.map(({ key }) => key)).toEqual(['口号']);
    expect((await value('争议手机', '口号')).value).toEqual({ text: '乙' });
    expect((await reject(held, '已经有了')).body).toMatchObject({ state: 'rejected', reason: '已经有了' });
  });

  it('makes two new entries of one name only once', async () => {
    const [first, second] = [await create('同名手机', young), await create('同名手机', young)];
    expect((await approve(first)).status).toBe(201);
    expect((await approve(second)).body.code).toBe('entry-exists');
  });

  it('deletes and restores', async () => {
    await create('过客手机', lin);
    expect((await approve(await change('DELETE', at('过客手机'), undefined, young))).status).toBe(201);
    expect((await api.get(at('过客手机'))).status).toBe(404);
    const { body } = await api.get<{ items: { number: number }[] }>(`${at('过客手机')}/revisions`);
    expect(body.items.map(({ number }) => number)).toEqual([2, 1]);
    const restored = await steps.send<Answered>('POST', `${at('过客手机')}/revisions/1/restorations`, {}, young);
    expect([restored.status, (await approve(restored)).status]).toEqual([202, 201]);
    expect((await api.get(at('过客手机'))).status).toBe(200);
  });
});

describe('the queue', () => {
  interface List {
    items: Proposal[];
    nextCursor: string | null;
  }
  const queue = async (query = '') =>
    (await steps.send<List>('GET', `/moderation/proposals${query}`, undefined, moderator)).body;

  it('lists what waits, the oldest first, in pages, and what was decided', async () => {
    await add('iphone-17', '甲一', 'x', young);
    await add('iphone-17', '乙二', 'x', young);
    const first = await queue('?limit=1&type=phone');
    const second = await queue(`?limit=100&type=phone&cursor=${first.nextCursor}`);
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(second.items.at(-1)?.changes[0]?.names?.zh).toBe('乙二');
    expect(new Set((await queue('?state=approved')).items.map(({ state }) => state))).toEqual(new Set(['approved']));
    expect((await queue('?type=country')).items).toEqual([]);
  });

  it('is for moderators', async () => {
    const held = await add('iphone-17', '丙三', 'x', young);
    for (const [method, path] of [
      ['GET', '/moderation/proposals'],
      ['GET', `/moderation/proposals/${held.body.proposal.id}`],
    ] as const)
      expect((await steps.send(method, path, undefined, lin)).status).toBe(403);
    expect((await approve(held, young)).status).toBe(403);
    expect((await steps.send('PUT', '/types/phone/approval', { required: false }, lin)).status).toBe(403);
    expect((await steps.send('PUT', '/types/none/approval', { required: false }, moderator)).status).toBe(404);
    expect((await steps.send('GET', '/moderation/proposals/x', undefined, moderator)).status).toBe(404);
    expect((await reject(held, '')).status).toBe(422);
  });

  it('shows authors their own, which they may withdraw', async () => {
    const held = await add('iphone-17', '丁四', 'x', young);
    const own = await steps.send<List>('GET', '/users/me/proposals?limit=1', undefined, young);
    expect(own.body.items.map(({ id }) => id)).toEqual([held.body.proposal.id]);
    const withdraw = (who: Headers) =>
      steps.send('DELETE', `/users/me/proposals/${held.body.proposal.id}`, undefined, who);
    expect((await withdraw(lin)).status).toBe(404);
    expect((await withdraw(young)).status).toBe(204);
    expect((await withdraw(young)).body.code).toBe('proposal-decided');
    expect((await approve(held)).body.code).toBe('proposal-decided');
  });

  it('leaves a record of each decision', async () => {
    const records = await api.model<AuditRecord>(ModelName.Audit).find().lean<AuditRecord[]>();
    const actions = new Set(records.map(({ action }) => action));
    expect([...actions]).toEqual(expect.arrayContaining(['type.approval', 'proposal.approve', 'proposal.reject']));
  });
});

import { type AuditRecord, ModelName, type RevisionRecord } from '@pkyx/persistence';
import { AccountSteps, type Problem } from './support/account-steps';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

type Headers = Record<string, string>;
interface Entry {
  id: string;
  slug: string;
  title: string;
  aliases: string[];
  version: number;
  attributes: { key: string; value: unknown; note: string | null }[];
}
interface Rollback {
  reverted: number;
  skipped: number;
  comments: number;
  remaining: number;
}

let api: TestApi;
let steps: AccountSteps;
let moderator: Headers;
let lin: Headers;
let start: string;

beforeAll(async () => {
  api = await TestApi.start();
  steps = new AccountSteps(api);
  await api.seed(sampleContent);
  moderator = await steps.signedIn('keeper', 'moderator');
  lin = await steps.signedIn('lin');
  start = new Date().toISOString();
});
afterAll(() => api.stop());

const at = (slug: string) => `/entries/${encodeURIComponent(slug)}`;
const read = (slug: string) => api.get<Entry>(at(slug));
const create = (title: string, who: Headers, rest: object = {}) =>
  steps.send<Entry & Problem>('POST', '/entries', { title, type: 'phone', ...rest }, who);
const say = (slug: string, name: string, value: string, who: Headers) =>
  steps.send('POST', `${at(slug)}/attributes`, { name, kind: 'text', value }, who);
async function change(method: 'PUT' | 'PATCH' | 'DELETE', path: string, body: object | undefined, who: Headers) {
  const tag = (await api.get(path)).headers.get('etag') ?? '';
  return steps.send(method, path, body, { ...who, 'if-match': tag });
}
const rollBack = (username: string, body: object = { since: start, comment: '撤销广告' }, who = moderator) =>
  steps.send<Rollback & Problem>('POST', `/admin/users/${encodeURIComponent(username)}/rollbacks`, body, who);
const valuesOf = ({ attributes }: Entry) => Object.fromEntries(attributes.map(({ key, value }) => [key, value]));
const historyOf = (id: string) =>
  api.model<RevisionRecord>(ModelName.Revision).find({ entry: id }).sort({ number: 1 }).lean<RevisionRecord[]>();

describe('a rollback', () => {
  it('deletes what the member created and puts back what they changed, one revision an entry', async () => {
    const vandal = await steps.signedIn('vandal');
    const { body: page } = await create('好词条', lin, { attributes: [{ name: '口味', value: '甜' }] });
    await say('好词条', '产地', '成都', lin);
    await create('垃圾词条', vandal);
    await change('PUT', `${at('好词条')}/attributes/taste`, { value: '广告' }, vandal);
    await say('好词条', '买', '更多广告', vandal);
    await change('PATCH', at('好词条'), { title: '坏词条', aliases: ['坏'] }, vandal);
    await change('DELETE', at('坏词条'), undefined, vandal);

    expect((await rollBack('vandal')).body).toEqual({ reverted: 5, skipped: 0, comments: 0, remaining: 0 });
    expect((await read('垃圾词条')).body).toMatchObject({ code: 'entry-deleted' });
    const { body: entry } = await read(page.id);
    expect([entry.title, entry.aliases, valuesOf(entry)]).toEqual([
      '好词条',
      [],
      { taste: { text: '甜' }, 产地: { text: '成都' } },
    ]);
    const revisions = await historyOf(page.id);
    expect(revisions.map(({ reverted }) => reverted)).toEqual([false, false, true, true, true, true, false]);
    expect(revisions.at(-1)).toMatchObject({ comment: '撤销广告', reverts: [3, 4, 5, 6] });
    expect((await rollBack('vandal')).body).toEqual({ reverted: 0, skipped: 0, comments: 0, remaining: 0 });
  });

  it('leaves what others have changed since, and edits from before', async () => {
    const careless = await steps.signedIn('careless');
    const { body: page } = await create('混合词条', lin);
    await say('混合词条', '早', '早先写的', careless);
    const since = new Date().toISOString();
    await say('混合词条', '留', '别人会改', careless);
    await say('混合词条', '撤', '没人改过', careless);
    await change('PUT', `${at('混合词条')}/attributes/留`, { value: '改好了' }, lin);
    expect((await rollBack('careless', { since })).body).toMatchObject({ reverted: 1, skipped: 1 });
    expect(valuesOf((await read(page.id)).body)).toEqual({ 早: { text: '早先写的' }, 留: { text: '改好了' } });
    expect((await historyOf(page.id)).map(({ reverted }) => reverted)).toEqual([
      false,
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it('can be undone for an entry, and what it took back holds again', async () => {
    const accused = await steps.signedIn('accused');
    const { body: page } = await create('冤枉词条', accused);
    await rollBack('accused');
    const undo = await steps.send('POST', `${at(page.id)}/revisions/1/restorations`, {}, moderator);
    expect(undo.status).toBe(201);
    expect((await read('冤枉词条')).status).toBe(200);
    expect((await historyOf(page.id)).map(({ reverted }) => reverted)).toEqual([false, true, false]);
  });

  it('skips an entry whose name another has by now', async () => {
    const renamer = await steps.signedIn('renamer');
    await create('原名', lin);
    await change('PATCH', at('原名'), { title: '新名' }, renamer);
    await create('原名', lin);
    expect((await rollBack('renamer')).body).toMatchObject({ reverted: 0, skipped: 1 });
    expect((await read('新名')).body.title).toBe('新名');
  });

  it('takes away comments, too', async () => {
    const talker = await steps.signedIn('talker');
    await create('讨论词条', lin);
    const talk = (text: string, who: Headers, replyTo?: string) =>
      steps.send<{ id: string }>('POST', `${at('讨论词条')}/comments`, { text, replyTo }, who);
    const { body: question } = await talk('问题', lin);
    await talk('广告', talker, question.id);
    await talk('又一个广告', talker);
    const preview = await steps.send('GET', `/admin/users/talker/rollbacks?since=${start}`, undefined, moderator);
    expect(preview.body).toEqual({ edits: 0, comments: 2 });
    expect((await rollBack('talker')).body).toMatchObject({ comments: 2 });
    const { body } = await api.get<{ items: { text: string }[] }>(`${at('讨论词条')}/comments`);
    expect(body.items.map(({ text }) => text)).toEqual(['问题']);
  });

  it('is for moderators, of members that exist, and leaves a record', async () => {
    await steps.signedIn('suspect');
    expect((await rollBack('suspect', { since: start }, lin)).body.code).toBe('role-missing');
    expect((await rollBack('nobody')).status).toBe(404);
    expect((await rollBack('suspect', { since: 'yesterday' })).body.errors?.[0]?.pointer).toBe('/since');
    expect((await rollBack('suspect')).status).toBe(201);
    const record = await api.model<AuditRecord>(ModelName.Audit).findOne({ target: 'suspect' }).lean<AuditRecord>();
    expect(record).toMatchObject({
      action: 'user.rollback',
      details: { since: start, comment: '撤销广告', reverted: 0, skipped: 0, comments: 0, remaining: 0 },
    });
  });
});

it('undoes several hundred edits of five members by one request, in the time that a request has', async () => {
  const names = ['spam1', 'spam2', 'spam3', 'spam4', 'spam5'];
  const since = new Date().toISOString();
  await Promise.all(
    names.map(async (name) => {
      const spammer = await steps.signedIn(name);
      for (let n = 0; n < 60; n += 1) await create(`${name} ${n}`, spammer);
      await say('iphone-17', `${name} 广告`, '买', spammer);
    }),
  );
  const begun = Date.now();
  const { body } = await steps.send<Rollback>('POST', '/admin/rollbacks', { usernames: names, since }, moderator);
  expect(body).toEqual({ reverted: 305, skipped: 0, comments: 0, remaining: 0 });
  expect(Date.now() - begun).toBeLessThan(20_000);
  const left = await api.connection.collection('entries').countDocuments({ title: /^spam/, state: 'live' });
  expect(left).toBe(0);
});

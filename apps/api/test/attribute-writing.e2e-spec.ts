import { type AttributeRecord, ModelName, type RevisionRecord, type UserRecord } from '@pkyx/persistence';
import { AccountSteps, bearer, type Problem } from './support/account-steps';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

interface Attribute {
  key: string;
  kind: string;
  value: Record<string, unknown>;
  sources: { url: string | null; citation: string | null }[];
  note: string | null;
  editedBy: string | null;
}
type Answered = Attribute & Problem & { existing?: Attribute; current?: Attribute };

let api: TestApi;
let steps: AccountSteps;
let lin: Record<string, string>;
let wang: Record<string, string>;
let slug: string;
let entries = 0;

beforeAll(async () => {
  api = await TestApi.start();
  steps = new AccountSteps(api);
  await api.seed(sampleContent);
  for (const name of ['lin', 'wang']) await steps.member(name);
  lin = bearer((await steps.signIn('lin')).accessToken);
  wang = bearer((await steps.signIn('wang')).accessToken);
});
afterAll(() => api.stop());
beforeEach(async () => {
  slug = `entry-${(entries += 1)}`;
  const attributes = [{ name: '简介', value: '原来的', sources: [{ citation: '说明书' }], note: '第一版' }];
  await steps.send('POST', '/entries', { title: slug, type: 'phone', attributes }, lin);
});

const at = (key?: string) => `/entries/${slug}/attributes${key === undefined ? '' : `/${encodeURIComponent(key)}`}`;
const read = (key: string) => api.get<Attribute>(at(key));
const tagOf = ({ headers }: { headers: Headers }) => headers.get('etag') ?? '';
const add = (body: object, by = lin) => steps.send<Answered>('POST', at(), body, by);
const put = (key: string, body: object, tag?: string, by = lin) =>
  steps.send<Answered>('PUT', at(key), body, { ...by, ...(tag !== undefined && { 'if-match': tag }) });
const remove = (key: string, tag?: string) =>
  steps.send<Answered>('DELETE', at(key), undefined, { ...lin, ...(tag !== undefined && { 'if-match': tag }) });
const registered = (key: string) =>
  api.model<AttributeRecord>(ModelName.Attribute).findOne({ key }).lean<AttributeRecord>();
const versionOf = async () => (await api.get<{ version: number }>(`/entries/${slug}`)).body.version;

describe('adding a value', () => {
  it('uses the attribute that has the name or alias, whatever its spelling', async () => {
    const answer = await add({
      name: 'SCREEN  size',
      value: '６.１ 英寸',
      sources: [{ url: 'https://example.org/a' }],
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([201, `/api/v1${at('screen-size')}`]);
    expect(answer.body).toMatchObject({ key: 'screen-size', value: { number: '6.1', unit: 'in' }, editedBy: 'lin' });
    expect(tagOf(answer)).toBe(tagOf(await read('screen-size')));
  });

  it('makes an attribute of a name nobody used, which the next entry uses too', async () => {
    const name = `新属性 ${slug}`;
    const { body } = await add({ name, value: '5,000 mAh' });
    expect([body.kind, body.value.dimension, (await registered(body.key))?.uses]).toEqual(['number', 'charge', 1]);
    expect((await add({ name: name.toUpperCase(), value: '1 mAh' })).status).toBe(409);
  });

  it.each([
    ['6.1', 'number', { number: '6.1', dimension: 'count' }],
    [7, 'number', { number: '7' }],
    [true, 'boolean', { boolean: true }],
    ['2025-09', 'date', { date: '2025-09', precision: 'month' }],
    ['https://example.org/x', 'link', { url: 'https://example.org/x', label: '' }],
    [{ url: 'https://example.org/x.png', alt: '图' }, 'image', { url: 'https://example.org/x.png', alt: '图' }],
    ['只是文字', 'text', { text: '只是文字' }],
  ])('takes %j for %s', async (value, kind, kept) => {
    const { body } = await add({ name: `猜 ${JSON.stringify(value).replaceAll(/\W/g, '')} ${kind}`, value });
    expect([body.kind, body.value]).toEqual([kind, expect.objectContaining(kept)]);
  });

  it('refuses what the entry has, answering it', async () => {
    const { status, body } = await add({ name: '简介', value: '另一个' });
    expect([status, body.code, body.existing?.value]).toEqual([409, 'attribute-exists', { text: '原来的' }]);
  });

  it.each([
    [{ value: 'x' }, '/name', 'name-missing'],
    [{ name: '', value: 'x' }, '/name', 'text-empty'],
    [{ name: '甲' }, '/value', 'value-missing'],
    [{ name: '甲', value: null }, '/value', 'value-missing'],
    [{ name: '甲', value: ['a'] }, '/value', 'value-type'],
    [{ name: '甲', value: 'a\u0000b' }, '/value', 'text-forbidden-character'],
    [{ name: '甲', value: 'x'.repeat(5_001) }, '/value', 'text-too-long'],
    [{ name: '甲', kind: 'rating', value: 4.3 }, '/value', 'rating-invalid'],
    [{ name: '甲', kind: 'link', value: 'data:text/html,x' }, '/value', 'url-invalid'],
    [{ name: '甲', kind: 'colour', value: 'red' }, '/kind', 'not-a-choice'],
    [{ name: '甲', value: '1.3 billion' }, '/value', 'unit-unknown'],
    [{ name: '甲', value: 'x', unit: 'km' }, '/value', 'number-invalid'],
    [{ name: '甲', kind: 'text', value: 'x', unit: 'km' }, '/unit', 'unit-unexpected'],
    [{ key: 'screen-size', value: '5 kg' }, '/value', 'dimension-clash'],
    [{ key: 'screen-size', kind: 'text', value: '大' }, '/kind', 'kind-clash'],
    [
      { name: '甲', value: 'x', sources: Array.from({ length: 21 }, () => ({ citation: 'x' })) },
      '/sources',
      'too-many-sources',
    ],
    [{ name: '甲', value: 'x', comment: 'x'.repeat(201) }, '/comment', 'text-too-long'],
  ])('refuses %#: %j', async (body, pointer, code) => {
    const answer = await add(body);
    expect([answer.status, answer.body.errors]).toEqual([422, [expect.objectContaining({ pointer, code })]]);
    expect(await versionOf()).toBe(1);
  });
});

describe('saying a value anew', () => {
  it('replaces value, sources and note, and says who did it', async () => {
    const before = await read('简介');
    const answer = await put('简介', { value: '新的', comment: '更准确' }, tagOf(before), wang);
    expect([answer.status, answer.body]).toEqual([
      200,
      expect.objectContaining({ value: { text: '新的' }, sources: [], note: null, editedBy: 'wang' }),
    ]);
    expect([tagOf(answer), await versionOf()]).toEqual([tagOf(await read('简介')), 2]);
    const wangs = await api.model<UserRecord>(ModelName.User).findOne({ username: 'wang' }).lean<UserRecord>();
    expect(wangs?.edited).toBe(1);
  });

  it('takes back what reading answers, and then changes nothing', async () => {
    const before = await read('简介');
    const { value, sources, note } = before.body;
    const answer = await put('简介', { value, sources, note }, tagOf(before));
    expect([answer.status, tagOf(answer), await versionOf()]).toEqual([200, tagOf(before), 1]);
  });

  it('needs the version it changes', async () => {
    expect((await put('简介', { value: 'x' })).status).toBe(428);
    expect((await put('简介', { value: 'x' }, '*')).status).toBe(428);
    expect((await put('简介', { value: 'x' }, 'x')).status).toBe(400);
  });

  it('answers a late writer with what is current, whose tag then works', async () => {
    const { headers } = await read('简介');
    await put('简介', { value: '先到' }, headers.get('etag') ?? '', wang);
    const late = await put('简介', { value: '后到' }, headers.get('etag') ?? '');
    expect([late.status, late.body.code, late.body.current?.value, late.body.current?.editedBy]).toEqual([
      412,
      'stale',
      { text: '先到' },
      'wang',
    ]);
    expect((await put('简介', { value: '后到' }, tagOf(late))).status).toBe(200);
  });

  it('is not late because another value changed', async () => {
    const { headers } = await read('简介');
    await add({ name: '别的', value: '另一个值' }, wang);
    expect((await put('简介', { value: '不冲突' }, `W/${headers.get('etag') ?? ''}`)).status).toBe(200);
  });

  it.each([
    [{ name: '简介', value: 'x' }, '/name', 'unknown-field'],
    [{ kind: 'text', value: 'x' }, '/kind', 'unknown-field'],
    [{ value: 7 }, '/value', 'value-type'],
  ])('refuses %j', async (body, pointer, code) => {
    const answer = await put('简介', body, tagOf(await read('简介')));
    expect([answer.status, answer.body.errors]).toEqual([422, [expect.objectContaining({ pointer, code })]]);
  });

  it('answers 404 for what is not there', async () => {
    expect((await put('没有这个', { value: 'x' }, '"x-1"')).status).toBe(404);
    expect((await read('没有这个')).status).toBe(404);
  });
});

describe('removing a value', () => {
  it('takes it away and keeps it in the history', async () => {
    const before = await registered('简介');
    expect((await remove('简介')).status).toBe(428);
    expect((await remove('简介', '"x-1"')).status).toBe(412);
    expect((await remove('简介', tagOf(await read('简介')))).status).toBe(204);
    expect((await read('简介')).status).toBe(404);
    expect((await registered('简介'))?.uses).toBe((before?.uses ?? 0) - 1);
    const last = await api
      .model<RevisionRecord>(ModelName.Revision)
      .findOne({ number: 2 })
      .sort({ at: -1 })
      .lean<RevisionRecord>();
    expect(last?.changes).toMatchObject([{ field: 'attribute', key: '简介', before: { note: '第一版' }, after: null }]);
  });

  it('gives a new value of the same name another tag', async () => {
    const first = await read('简介');
    await remove('简介', tagOf(first));
    await add({ name: '简介', value: '原来的', sources: [{ citation: '说明书' }], note: '第一版' });
    expect((await put('简介', { value: 'x' }, tagOf(first))).status).toBe(412);
  });
});

describe('restoring a revision', () => {
  const restore = (number: number | string, headers: Record<string, string> = {}, body?: object) =>
    steps.send<Problem & { number: number; restores: number; comment: string }>(
      'POST',
      `/entries/${slug}/revisions/${number}/restorations`,
      body,
      { ...wang, ...headers },
    );

  it('undoes an edit by a new one, and marks it', async () => {
    await put('简介', { value: '破坏' }, tagOf(await read('简介')));
    const answer = await restore(1, {}, { comment: '恢复' });
    expect([answer.status, answer.body]).toEqual([
      201,
      expect.objectContaining({ number: 3, restores: 1, comment: '恢复' }),
    ]);
    expect(answer.headers.get('location')).toBe(`/api/v1/entries/${slug}/revisions/3`);
    expect((await read('简介')).body).toMatchObject({ value: { text: '原来的' }, note: '第一版' });
    const { body } = await api.get<{ items: { number: number; reverted: boolean }[] }>(`/entries/${slug}/revisions`);
    expect(body.items.map(({ number, reverted }) => [number, reverted])).toEqual([
      [3, false],
      [2, true],
      [1, false],
    ]);
  });

  it('brings back an entry that was deleted, under its address', async () => {
    const { headers } = await api.get(`/entries/${slug}`);
    await steps.send('DELETE', `/entries/${slug}`, undefined, { ...lin, 'if-match': headers.get('etag') ?? '' });
    expect((await restore(1)).status).toBe(201);
    expect((await api.get<{ version: number }>(`/entries/${slug}`)).body.version).toBe(3);
  });

  it('refuses when another entry has the name by now', async () => {
    const { headers } = await api.get(`/entries/${slug}`);
    await steps.send('DELETE', `/entries/${slug}`, undefined, { ...lin, 'if-match': headers.get('etag') ?? '' });
    await steps.send('POST', '/entries', { title: slug, type: 'phone' }, lin);
    const { status, body } = await restore(1);
    expect([status, body.code]).toEqual([409, 'entry-exists']);
  });

  it('keeps out of the way of somebody who was faster, when asked to', async () => {
    const { headers } = await api.get(`/entries/${slug}`);
    await add({ name: '别的', value: '另一个值' });
    await add({ name: '还有', value: '又一个值' });
    expect((await restore(2, { 'if-match': headers.get('etag') ?? '' })).status).toBe(412);
    expect((await restore(2)).status).toBe(201);
  });

  it('says when there is nothing to restore, and marks nothing', async () => {
    await put('简介', { value: '破坏' }, tagOf(await read('简介')));
    await restore(1);
    expect((await restore(1)).body.code).toBe('nothing-to-restore');
    const { body } = await api.get<{ items: { reverted: boolean }[] }>(`/entries/${slug}/revisions`);
    expect(body.items.map(({ reverted }) => reverted)).toEqual([false, true, false]);
    for (const unknown of [0, 9, 'x', '1e0']) expect((await restore(unknown)).status).toBe(404);
  });
});

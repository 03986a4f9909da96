import { type EntryRecord, ModelName, type RevisionRecord, type TypeRecord, type UserRecord } from '@pkyx/persistence';
import { type AccountSteps as Steps, AccountSteps, type Problem } from './support/account-steps';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

interface Attribute {
  key: string;
  names: { zh: string; en: string };
  kind: string;
  value: Record<string, unknown>;
  sources: unknown[];
  editedBy: string;
}
interface Entry {
  id: string;
  slug: string;
  title: string;
  aliases: string[];
  type: { slug: string; names: { zh: string; en: string } };
  version: number;
  createdBy: string;
  attributes: Attribute[];
}
type Answered = Entry & Problem & { existing?: Entry; current?: Entry };

let api: TestApi;
let steps: Steps;
let lin: Record<string, string>;

beforeAll(async () => {
  api = await TestApi.start();
  steps = new AccountSteps(api);
  await api.seed(sampleContent);
  lin = await steps.signedIn('lin');
});
afterAll(() => api.stop());

const create = (body: object, headers = lin) => steps.send<Answered>('POST', '/entries', body, headers);
const read = (reference: string) => api.get<Entry>(`/entries/${encodeURIComponent(reference)}`);
const tagOf = (answer: { headers: Headers }) => answer.headers.get('etag') ?? '';
const patch = (slug: string, body: object, tag?: string) =>
  steps.send<Answered>('PATCH', `/entries/${encodeURIComponent(slug)}`, body, {
    ...lin,
    ...(tag && { 'if-match': tag }),
  });
const remove = (slug: string, tag?: string) =>
  steps.send('DELETE', `/entries/${encodeURIComponent(slug)}`, undefined, {
    ...lin,
    ...(tag && { 'if-match': tag }),
  });
const errorsOf = ({ errors }: Problem) => errors?.map(({ pointer, code }) => [pointer, code]);
const revisionsOf = (id: string) =>
  api.model<RevisionRecord>(ModelName.Revision).find({ entry: id }).sort({ number: 1 }).lean<RevisionRecord[]>();
const countOf = async (slug: string) =>
  (await api.model<TypeRecord>(ModelName.Type).findOne({ slug }).lean<TypeRecord>())?.count;

describe('creating an entry', () => {
  it('answers it with its address and version, its values typed by what the registry knows', async () => {
    const answer = await create({
      title: ' 小米  16 ',
      type: '手机',
      aliases: ['Xiaomi 16', 'ｘｉａｏｍｉ 16', '小米 16'],
      attributes: [
        { name: '屏幕尺寸', value: '6.3 英寸', sources: [{ url: 'https://example.org/', asOf: '2025' }] },
        { name: '防水', kind: 'boolean', value: '是' },
        { name: 'Official site', value: 'https://www.mi.com/' },
        { name: '评分', kind: 'rating', value: 4.5, note: '编辑部' },
        { name: '发布日期', kind: 'date', value: '2025-09' },
        { name: '简介', value: '一部手机' },
        { name: '重量', value: '191', unit: '克' },
        { name: '照片', kind: 'image', value: { url: 'https://example.org/a.jpg', alt: '正面' } },
      ],
      comment: '新手机',
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      201,
      `/api/v1/entries/${encodeURIComponent('小米-16')}`,
    ]);
    expect(answer.body).toMatchObject({
      slug: '小米-16',
      title: '小米 16',
      aliases: ['Xiaomi 16'],
      type: { slug: 'phone' },
      version: 1,
      createdBy: 'lin',
    });
    const values = Object.fromEntries(answer.body.attributes.map(({ key, value }) => [key, value]));
    expect(values['screen-size']).toMatchObject({ number: '6.3', unit: 'in', dimension: 'length', base: '0.16002' });
    expect(values['weight']).toMatchObject({ number: '191', unit: 'g', dimension: 'mass' });
    expect(Object.keys(values)).toHaveLength(8);
    const again = await read('小米-16');
    expect(tagOf(again)).toBe(tagOf(answer));
  });

  it('makes a type that nobody has named before, once', async () => {
    const first = await create({ title: '围棋', type: '棋类游戏' });
    const second = await create({ title: '象棋', type: '棋类游戏' });
    expect([first.body.type, second.body.type.slug]).toEqual([
      { slug: '棋类游戏', names: { zh: '棋类游戏', en: '棋类游戏' } },
      '棋类游戏',
    ]);
    expect(await countOf('棋类游戏')).toBe(2);
  });

  it('writes its revision and counts it for its author', async () => {
    const { body } = await create({ title: '计数词条', type: '棋类游戏', comment: '为了数数' });
    expect(await revisionsOf(body.id)).toMatchObject([
      { number: 1, comment: '为了数数', changes: [{ field: 'title', before: null, after: '计数词条' }, {}, {}] },
    ]);
    const author = await api.model<UserRecord>(ModelName.User).findOne({ username: 'lin' }).lean<UserRecord>();
    expect([author?.created, author?.edited]).toEqual([4, 0]);
  });

  it.each(['iPhone 17', 'ＩＰＨＯＮＥ　17', '苹果17', '蘋果17'])(
    'refuses %s, naming the entry that has the name',
    async (title) => {
      const { status, body } = await create({ title, type: 'phone' });
      expect([status, body.code, body.existing?.slug]).toEqual([409, 'entry-exists', 'iphone-17']);
    },
  );

  it.each([
    [{ type: 'phone' }, [['/title', 'not-a-string']]],
    [{ title: ' ', type: 'phone' }, [['/title', 'text-empty']]],
    [{ title: 'a\u202eb', type: 'phone' }, [['/title', 'text-forbidden-character']]],
    [{ title: 'x', type: '' }, [['/type', 'text-empty']]],
    [{ title: 'x', type: 'phone', aliases: ['ok', ''] }, [['/aliases/1', 'text-empty']]],
    [{ title: 'x', type: 'phone', aliases: [7] }, [['/aliases', 'not-a-string']]],
    [{ title: 'x', type: 'phone', colour: 'red' }, [['/colour', 'unknown-field']]],
    [{ title: 'x', type: 'phone', attributes: [{ value: 1 }] }, [['/attributes/0/name', 'name-missing']]],
    [
      { title: 'x', type: 'phone', attributes: [{ key: 'none', value: 1 }] },
      [['/attributes/0/key', 'attribute-unknown']],
    ],
    [
      { title: 'x', type: 'phone', attributes: [{ key: 'screen-size', value: '6.1' }] },
      [['/attributes/0/unit', 'unit-missing']],
    ],
    [
      { title: 'x', type: 'phone', attributes: [{ key: 'screen-size', kind: 'text', value: 'big' }] },
      [['/attributes/0/kind', 'kind-clash']],
    ],
    [
      { title: 'x', type: 'phone', attributes: [{ key: 'screen-size', dimension: 'mass', value: '1 kg' }] },
      [['/attributes/0/dimension', 'dimension-clash']],
    ],
    [
      { title: 'x', type: 'phone', attributes: [{ name: '网站', kind: 'link', value: 'javascript:alert(1)' }] },
      [['/attributes/0/value', 'url-invalid']],
    ],
    [
      {
        title: 'x',
        type: 'phone',
        attributes: [
          { name: '甲', value: 'a' },
          { name: '甲 ', value: 'b' },
        ],
      },
      [['/attributes/1/name', 'attribute-repeated']],
    ],
    [
      { title: 'x', type: 'phone', attributes: [{ name: '甲', value: 'a', sources: [{ url: 'ftp://x' }] }] },
      [['/attributes/0/sources/0/url', 'url-invalid']],
    ],
    [
      { title: 'x', type: 'phone', attributes: [{ name: '甲', value: 'a', sources: [{ $set: 1 }] }] },
      [['/attributes/0/sources/0/$set', 'unknown-field']],
    ],
    [
      { title: 'x', type: 'phone', attributes: [{ name: '甲', kind: 'link', value: { $set: 1 } }] },
      [['/attributes/0/value/$set', 'field-unknown']],
    ],
    [
      {
        title: 'x',
        type: 'phone',
        attributes: [{ name: '甲', kind: 'link', value: { url: 'https://a.example', constructor: 1 } }],
      },
      [['/attributes/0/value/constructor', 'unknown-field']],
    ],
  ])('refuses %j and writes nothing', async (body, errors) => {
    const before = await api.model<EntryRecord>(ModelName.Entry).countDocuments();
    const answer = await create(body);
    expect([answer.status, errorsOf(answer.body)]).toEqual([422, errors]);
    expect(await api.model<EntryRecord>(ModelName.Entry).countDocuments()).toBe(before);
    expect(await api.get(`/attributes/${encodeURIComponent('甲')}`)).toMatchObject({ status: 404 });
  });

  it('refuses what is nested deeper than anything it reads', async () => {
    const nested = JSON.parse(`${'['.repeat(1_000)}${']'.repeat(1_000)}`) as unknown;
    const { status, body } = await create({ title: '太深', type: 'phone', attributes: nested });
    expect([status, body.code]).toEqual([422, 'json-too-deep']);
  });

  it.each([501, 5_000])('refuses %d values, more than an entry holds', async (length) => {
    const attributes = Array.from({ length }, (_, index) => ({ name: `属性 ${index}`, value: 'x' }));
    const { status, body } = await create({ title: '太多', type: 'phone', attributes });
    expect([status, body.code]).toEqual([422, 'too-many-attributes']);
  });

  it('takes names that mean something elsewhere as plain names', async () => {
    const names = ['$set', 'a.b', '__proto__', 'constructor', '<script>alert(1)</script>'];
    const { status, body } = await create({
      title: '{"$ne":null}',
      type: 'a.$b',
      attributes: names.map((name) => ({ name, kind: 'text', value: '<b>&amp;</b>' })),
    });
    expect([status, body.attributes.map(({ names: { en } }) => en).sort()]).toEqual([201, [...names].sort()]);
    expect(body.attributes.every(({ value }) => value.text === '<b>&amp;</b>')).toBe(true);
  });

  it.each([
    ['text/plain', 'x', 415],
    ['application/xml', '<x/>', 415],
    ['application/json', '{', 400],
    ['application/json', '', 400],
    ['application/json', '[]', 422],
    ['application/json', 'null', 422],
  ])('answers %s %j with %d', async (type, body, status) => {
    const headers = { ...lin, 'content-type': type };
    expect((await api.request('POST', '/api/v1/entries', { headers, body })).status).toBe(status);
  });

  it('asks strangers to sign in', async () => {
    expect((await create({ title: 'x', type: 'phone' }, {})).status).toBe(401);
  });
});

describe('changing an entry', () => {
  it('needs to know which version it changes', async () => {
    expect((await patch('iphone-17', { aliases: [] })).status).toBe(428);
    expect((await patch('iphone-17', { aliases: [] }, '*')).status).toBe(428);
  });

  it('renames it; the old address leads to the new one', async () => {
    const { body, headers } = await create({ title: 'Old name', type: 'phone' });
    const renamed = await patch('old-name', { title: 'New name', comment: 'better' }, headers.get('etag') ?? '');
    expect([renamed.status, renamed.body.slug, renamed.body.version]).toEqual([200, 'new-name', 2]);
    const old = await read('old-name');
    expect([old.status, old.headers.get('location')]).toEqual([308, '/api/v1/entries/new-name']);
    const back = await patch('new-name', { title: 'OLD NAME' }, tagOf(renamed));
    expect([back.body.slug, back.body.title, back.body.id]).toEqual(['old-name', 'OLD NAME', body.id]);
  });

  it('moves it to another type and keeps the counts', async () => {
    const { headers } = await create({ title: '五子棋', type: '棋类游戏' });
    const before = [await countOf('棋类游戏'), await countOf('phone')] as number[];
    const moved = await patch('五子棋', { type: 'Phone' }, headers.get('etag') ?? '');
    expect([moved.status, moved.body.type.slug]).toEqual([200, 'phone']);
    expect([await countOf('棋类游戏'), await countOf('phone')]).toEqual([(before[0] ?? 0) - 1, (before[1] ?? 0) + 1]);
  });

  it('makes no revision when nothing changes', async () => {
    const { body, headers } = await create({ title: '不变', type: 'phone' });
    const same = await patch('不变', { title: '不变' }, headers.get('etag') ?? '');
    expect([same.status, same.body.version, (await revisionsOf(body.id)).length]).toEqual([200, 1, 1]);
  });

  it('refuses the name of another, and answers what is current when it is late', async () => {
    const { headers } = await create({ title: '甲词条', type: 'phone' });
    const tag = headers.get('etag') ?? '';
    const taken = await patch('甲词条', { aliases: ['IPHONE 17'] }, tag);
    expect([taken.status, taken.body.existing?.slug]).toEqual([409, 'iphone-17']);
    await patch('甲词条', { aliases: ['乙'] }, tag);
    const late = await patch('甲词条', { aliases: ['丙'] }, tag);
    expect([late.status, late.body.current?.aliases, late.headers.get('etag')]).toEqual([
      412,
      ['乙'],
      tagOf(await read('甲词条')),
    ]);
  });

  it.each([{ title: null }, { aliases: null }, { type: null }, { version: 3 }])('refuses %j', async (body) => {
    expect((await patch('iphone-17', body, tagOf(await read('iphone-17')))).status).toBe(422);
  });
});

describe('deleting an entry', () => {
  it('takes it away and frees its name, keeping its address and history', async () => {
    const { body, headers } = await create({ title: '短命', type: '棋类游戏' });
    const before = (await countOf('棋类游戏')) ?? 0;
    expect((await remove('短命')).status).toBe(428);
    expect((await remove('短命', headers.get('etag') ?? '')).status).toBe(204);
    const gone = await read('短命');
    expect([gone.status, (gone.body as unknown as Problem).code]).toEqual([404, 'entry-deleted']);
    expect(await countOf('棋类游戏')).toBe(before - 1);
    expect((await revisionsOf(body.id)).map(({ number, changes }) => [number, changes[0]?.after ?? null])).toEqual([
      [1, '短命'],
      [2, null],
    ]);
    const next = await create({ title: '短命', type: '棋类游戏' });
    expect([next.status, next.body.slug]).toEqual([201, '短命-2']);
  });

  it('refuses a second time, and what was changed since', async () => {
    const { headers } = await create({ title: '又短命', type: '棋类游戏' });
    const tag = headers.get('etag') ?? '';
    await patch('又短命', { aliases: ['x y z'] }, tag);
    expect((await remove('又短命', tag)).status).toBe(412);
    expect((await remove('又短命', tagOf(await read('又短命')))).status).toBe(204);
    expect((await remove('又短命', tag)).status).toBe(404);
  });
});

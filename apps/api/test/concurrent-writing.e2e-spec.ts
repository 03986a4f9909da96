import {
  type AttributeRecord,
  type EntryRecord,
  ModelName,
  type RevisionRecord,
  type UserRecord,
} from '@pkyx/persistence';
import { AccountSteps, bearer, type Problem } from './support/account-steps';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

interface Value {
  value: { text: string };
}
type Answered = Problem & { title: string; slug: string; current?: Value; existing?: { slug: string } };

let api: TestApi;
let steps: AccountSteps;
let writers: Record<string, string>[];

beforeAll(async () => {
  api = await TestApi.start();
  steps = new AccountSteps(api);
  await api.seed(sampleContent);
  writers = [];
  for (const name of ['lin', 'wang', 'zhao', 'qian', 'sun']) {
    await steps.member(name);
    writers.push(bearer((await steps.signIn(name)).accessToken));
  }
});
afterAll(() => api.stop());

const writer = (index: number) => writers[index % writers.length] ?? {};
const create = (body: object, index = 0) => steps.send<Answered>('POST', '/entries', body, writer(index));
const statuses = (answers: { status: number }[]) => {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};
const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));
const record = async (slug: string) => {
  const entry = await api.model<EntryRecord>(ModelName.Entry).findOne({ slug }).lean<EntryRecord>();
  if (!entry) throw new Error(`no entry ${slug}`);
  return entry;
};
const revisions = (entry: EntryRecord) =>
  api.model<RevisionRecord>(ModelName.Revision).find({ entry: entry._id }).sort({ number: 1 }).lean<RevisionRecord[]>();

it('lets one of fifty writers of a value through and shows it to the others', async () => {
  await create({ title: '争夺', type: 'phone', attributes: [{ name: '简介', value: '起初' }] });
  const tag = (await api.get('/entries/争夺/attributes/简介')).headers.get('etag') ?? '';
  const answers = await times(50, (index) =>
    steps.send<Answered>(
      'PUT',
      `/entries/${encodeURIComponent('争夺')}/attributes/${encodeURIComponent('简介')}`,
      { value: `写者 ${index}` },
      { ...writer(index), 'if-match': tag },
    ),
  );
  expect(statuses(answers)).toEqual({ 200: 1, 412: 49 });
  const kept = (await api.get<Value>('/entries/争夺/attributes/简介')).body.value;
  const late = answers.filter(({ status }) => status === 412);
  expect(late.every(({ body }) => body.current?.value.text === kept.text)).toBe(true);
  expect((await revisions(await record('争夺'))).map(({ number }) => number)).toEqual([1, 2]);
});

it('lets all of fifty writers of different values through', async () => {
  const names = Array.from({ length: 50 }, (_, index) => `并行属性 ${index}`);
  await create({ title: '并行', type: 'phone', attributes: names.slice(25).map((name) => ({ name, value: '起初' })) });
  const path = `/entries/${encodeURIComponent('并行')}/attributes`;
  const keys = await Promise.all(
    names.slice(25).map(async (name) => {
      const { items } = (await api.get<{ items: { key: string }[] }>(`/attributes?q=${encodeURIComponent(name)}`)).body;
      return items[0]?.key ?? '';
    }),
  );
  const tags = await Promise.all(
    keys.map(
      async (key) => (await api.get(`/entries/并行/attributes/${encodeURIComponent(key)}`)).headers.get('etag') ?? '',
    ),
  );
  const answers = await times(50, (index) =>
    index < 25
      ? steps.send('POST', path, { name: names[index], value: `值 ${index}` }, writer(index))
      : steps.send(
          'PUT',
          `${path}/${encodeURIComponent(keys[index - 25] ?? '')}`,
          { value: `值 ${index}` },
          {
            ...writer(index),
            'if-match': tags[index - 25] ?? '',
          },
        ),
  );
  expect(statuses(answers)).toEqual({ 200: 25, 201: 25 });
  const entry = await record('并行');
  const values = entry.attributes.map(({ value }) => (value as { text: string }).text);
  expect(values.sort()).toEqual(names.map((_, index) => `值 ${index}`).sort());
  expect((await revisions(entry)).map(({ number }) => number)).toEqual(
    Array.from({ length: 51 }, (_, index) => index + 1),
  );
});

it('makes one entry of a hundred creations of one title, however it is spelt', async () => {
  const spellings = ['Galaxy 龍', 'GALAXY 龙', 'ｇａｌａｘｙ　龍', 'galaxy  龙'];
  const answers = await times(100, (index) => create({ title: spellings[index % 4], type: '并行类型' }, index));
  expect(statuses(answers)).toEqual({ 201: 1, 409: 99 });
  const refused = answers.filter(({ status }) => status === 409);
  expect(refused.every(({ body }) => body.existing?.slug === 'galaxy-龙')).toBe(true);
  expect(await api.model<EntryRecord>(ModelName.Entry).countDocuments({ type: '并行类型' })).toBe(1);
});

it('makes one type and one attribute of many entries that name them at once', async () => {
  const answers = await times(20, (index) =>
    create(
      { title: `同时 ${index}`, type: '同时的类型', attributes: [{ name: '同时的属性', value: `${index} kg` }] },
      index,
    ),
  );
  expect(statuses(answers)).toEqual({ 201: 20 });
  expect((await api.get<{ count: number }>('/types/同时的类型')).body.count).toBe(20);
  const attributes = await api
    .model<AttributeRecord>(ModelName.Attribute)
    .find({ nameKeys: '同时的属性' })
    .lean<AttributeRecord[]>();
  expect(attributes.map(({ uses }) => uses)).toEqual([20]);
});

it('counts every edit for its author', async () => {
  const users = await api
    .model<UserRecord>(ModelName.User)
    .find({ username: { $in: ['lin', 'wang', 'zhao', 'qian', 'sun'] } })
    .lean<UserRecord[]>();
  for (const user of users) {
    const made = await api.model<RevisionRecord>(ModelName.Revision).countDocuments({ author: user._id });
    expect(user.created + user.edited).toBe(made);
  }
});

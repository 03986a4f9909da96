import { type EntryRecord, ModelName } from '@pkyx/persistence';
import { EntryReindexingService } from '../src/entries/writing/entry-reindexing.service';
import { RegistryReindexingService } from '../src/registry/registry-reindexing.service';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

interface Results {
  items: {
    title: string;
    views: number;
    type: { slug: string };
    matched: { field: string; how: string; name: string; marks: number[][] } | null;
  }[];
  nextCursor: string | null;
  reading: {
    text: string;
    type: { slug: string } | null;
    filters: { key: string; op: string; value: string; unit: string | null; text: string }[];
  } | null;
  attributes: { key: string }[];
  nearest: { title: string }[];
}
interface Problem {
  code: string;
  errors?: { pointer: string; code: string }[];
}

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
  await api.seed(sampleContent);
});

afterAll(() => api.stop());

async function search(q: string, more = ''): Promise<string[]> {
  const { status, body } = await api.get<Results>(`/search?q=${encodeURIComponent(q)}${more}`);
  expect(status).toBe(200);
  return body.items.map(({ title, matched }) => `${title} ${matched?.field} ${matched?.how}`);
}

describe('GET /search', () => {
  it.each([
    ['iphone 17', ['iPhone 17 title exact']],
    ['ＩＰＨＯＮＥ １７', ['iPhone 17 title exact']],
    ['苹果17', ['iPhone 17 alias exact']],
    ['gal', ['Galaxy S25 title prefix']],
    ['s25', ['Galaxy S25 title word']],
    ['三星', ['Galaxy S25 alias prefix']],
    ['腐脑', ['咸豆腐脑 title contains', '甜豆腐脑 title contains']],
    ['豆花', ['咸豆腐脑 alias contains', '甜豆腐脑 alias contains']],
    ['doufunao', ['咸豆腐脑 title pinyin', '甜豆腐脑 title pinyin']],
    ['tian dou fu', ['甜豆腐脑 title pinyin']],
    ['xdfn', ['咸豆腐脑 title initials']],
    ['咸dou', ['咸豆腐脑 title pinyin']],
    ['pingguo17', ['iPhone 17 alias pinyin']],
    ['iphnoe', ['iPhone 17 title typo']],
    ['galaxi s25', ['Galaxy S25 title typo']],
    ['alax', []],
    ['nothing like it', []],
  ])('%s finds %j', async (q, expected) => {
    expect((await search(q)).sort()).toEqual(expected);
  });

  it('puts a better way of matching before a worse one', async () => {
    expect(await search('10')).toEqual(['Pixel 10 title word']);
    expect(await search('甜豆')).toEqual(['甜豆腐脑 title prefix']);
  });

  it('puts the more viewed of equals first', async () => {
    const entries = api.model<EntryRecord>(ModelName.Entry);
    await entries.updateOne({ title: '甜豆腐脑' }, { views: 5 });
    expect((await search('豆腐'))[0]).toBe('甜豆腐脑 title contains');
    await entries.updateOne({ title: '咸豆腐脑' }, { views: 9 });
    expect((await search('豆腐'))[0]).toBe('咸豆腐脑 title contains');
  });

  it('keeps to a type', async () => {
    expect(await search('豆腐', '&type=phone')).toEqual([]);
    expect(await search('豆腐', '&type=snack')).toHaveLength(2);
  });

  it('pages through every result once', async () => {
    const all = await search('豆');
    const first = await api.get<Results>(`/search?q=${encodeURIComponent('豆')}&limit=1`);
    const second = await api.get<Results>(
      `/search?q=${encodeURIComponent('豆')}&limit=1&cursor=${first.body.nextCursor}`,
    );
    expect([...first.body.items, ...second.body.items].map(({ title }) => title)).toEqual(
      all.map((item) => item.split(' ')[0]),
    );
    expect(second.body.nextCursor).toBeNull();
  });

  it('refuses a cursor of another query', async () => {
    const first = await api.get<Results>(`/search?q=${encodeURIComponent('豆')}&limit=1`);
    const answer = await api.get<Problem>(`/search?q=${encodeURIComponent('腐')}&cursor=${first.body.nextCursor}`);
    expect([answer.status, answer.body.code]).toEqual([400, 'invalid-cursor']);
  });

  it('says which name matches, and where', async () => {
    const { body } = await api.get<Results>('/search?q=doufu');
    expect(body.items[0]?.matched).toEqual({ field: 'title', how: 'pinyin', name: '咸豆腐脑', marks: [[1, 3]] });
  });

  it('takes one database command for entries and one for attributes', async () => {
    expect(await api.commands.during(() => api.get('/search?q=s25'))).toEqual(['aggregate', 'aggregate']);
  });

  it('finds attributes of the registry by their names, too', async () => {
    const attributes = async (q: string) =>
      (await api.get<Results>(`/search?q=${encodeURIComponent(q)}`)).body.attributes.map(({ key }) => key);
    expect(await attributes('电池')).toEqual(['battery-capacity']);
    expect(await attributes('dianchi')).toEqual(['battery-capacity']);
    expect(await attributes('dcrl')).toEqual(['battery-capacity']);
    expect(await attributes('batery')).toEqual(['battery-capacity']);
    expect(await attributes('iphone')).toEqual([]);
  });
});

describe('reindexing', () => {
  it('makes again what entries, attributes and types are found by, and nothing else', async () => {
    const models = [ModelName.Entry, ModelName.Attribute, ModelName.Type].map((name) => api.model(name));
    const contents = () => Promise.all(models.map((model) => model.find().sort({ _id: 1 }).lean()));
    const before = await contents();
    for (const model of models) await model.collection.updateMany({}, { $set: { searchKeys: [] } });
    expect(await search('doufunao')).toEqual([]);

    const counts = { entries: await api.app.get(EntryReindexingService).reindex(() => undefined) };
    await api.app.get(RegistryReindexingService).reindex();

    expect(counts).toEqual({ entries: before[0]?.length });
    expect(await contents()).toEqual(before);
    expect(await search('doufunao')).toHaveLength(2);
  });
});

describe('a search that finds nothing', () => {
  it.each([
    ['弹豆腐闹', ['咸豆腐脑', '甜豆腐脑']],
    ['田豆腐脑', ['甜豆腐脑', '咸豆腐脑']],
    ['galxi s25', ['Galaxy S25']],
    ['pxl 10', ['Pixel 10']],
    ['qqqqqqq', []],
  ])('offers what is nearest to %s: %j', async (q, expected) => {
    const { body } = await api.get<Results>(`/search?q=${encodeURIComponent(q)}`);
    expect(body.items).toEqual([]);
    expect(body.nearest.map(({ title }) => title).sort()).toEqual([...expected].sort());
  });

  it('offers only what is of the type', async () => {
    const { body } = await api.get<Results>(`/search?q=${encodeURIComponent('田豆腐脑')}&type=phone`);
    expect(body.nearest).toEqual([]);
  });
});

describe('a search that compares values', () => {
  const read = async (q: string) => (await api.get<Results>(`/search?q=${encodeURIComponent(q)}`)).body;

  it.each([
    ['手机 屏幕>6.25英寸', ['Pixel 10']],
    ['手机 屏幕尺寸＞6.25 英寸', ['Pixel 10']],
    ['屏幕大于6.25英寸的手机', ['Pixel 10']],
    ['phone screen size over 6.25 in', ['Pixel 10']],
    ['phones with screen size at most 6.2 inches', ['Galaxy S25', 'iPhone 17']],
    ['手机 屏幕>15.9厘米', ['Pixel 10']],
    ['电池容量4000mAh以上 重量<180克', ['Galaxy S25']],
    ['手机 无线充电:是 屏幕<6.25英寸', ['Galaxy S25', 'iPhone 17']],
    ['手机 发布日期>2025-02', ['iPhone 17']],
    ['phone released <= 2025-02', ['Galaxy S25', 'Pixel 10']],
    ['galaxy 屏幕>6英寸', ['Galaxy S25']],
    ['dnz 屏幕>6英寸', []],
  ])('%s finds %j', async (q, expected) => {
    const { items, reading } = await read(q);
    expect(reading).not.toBeNull();
    expect(items.map(({ title }) => title).sort()).toEqual(expected);
  });

  it('says how it is read', async () => {
    const { reading, items } = await read('手机 屏幕>6英寸');
    expect(reading).toMatchObject({
      text: '',
      type: { slug: 'phone', names: { zh: '手机', en: 'Phone' } },
      filters: [{ key: 'screen-size', names: { zh: '屏幕尺寸' }, op: '>', value: '6', unit: 'in', text: '屏幕>6英寸' }],
    });
    expect(items[0]?.matched).toBeNull();
  });

  it.each(['手机 颜色>6英寸', '手机 屏幕>6公斤', 'a>b', '>', '屏幕>', '手机 官网>3', '::', '6>5'])(
    'takes %s for plain text',
    async (q) => {
      expect((await read(q)).reading).toBeNull();
    },
  );

  it('pages through what fulfils the conditions', async () => {
    const all = (await read('手机 屏幕>5英寸')).items.map(({ title }) => title);
    const q = encodeURIComponent('手机 屏幕>5英寸');
    const first = await api.get<Results>(`/search?q=${q}&limit=2`);
    const second = await api.get<Results>(`/search?q=${q}&limit=2&cursor=${first.body.nextCursor}`);
    expect([...first.body.items, ...second.body.items].map(({ title }) => title)).toEqual(all);
  });
});

describe('GET /suggestions', () => {
  it('answers what begins with the text, most viewed first', async () => {
    const { body } = await api.get<Results>('/suggestions?q=pi');
    expect(body.items.map(({ title }) => title)).toEqual(['Pixel 10', 'iPhone 17']);
  });

  it.each(['p', 'doufu', 'xdfn', 'iphnoe', '咸dou', 'galaxi s25', '手机 屏幕>6英寸'])(
    'takes one database command for %s',
    async (q) => {
      const path = `/suggestions?q=${encodeURIComponent(q)}`;
      expect(await api.commands.during(() => api.get(path))).toEqual(['aggregate']);
    },
  );

  it('answers 304 to who has the answer already', async () => {
    const { headers } = await api.get('/suggestions?q=gal');
    const again = await api.get('/suggestions?q=gal', { 'If-None-Match': headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });
});

describe.each(['/search', '/suggestions'])('GET %s refuses', (path) => {
  it.each([
    ['no text', '', 'q', 'required'],
    ['an empty text', '?q=', 'q', 'required'],
    ['a text of white space', '?q=%20%E3%80%80%E2%80%8B', 'q', 'required'],
    ['two texts', '?q=a&q=b', 'q', 'not-a-string'],
    ['a text of 201 characters', `?q=${'a'.repeat(201)}`, 'q', 'too-long'],
    ['10 kB of text', `?q=${'('.repeat(10_240)}`, 'q', 'too-long'],
    ['an unknown parameter', '?q=a&order=up', 'order', 'unknown-field'],
    ['a prototype', '?q=a&__proto__=b', '__proto__', 'unknown-field'],
  ])('%s', async (_what, query, pointer, code) => {
    const { status, body } = await api.get<Problem>(path + query);
    expect(status).toBe(400);
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it.each([
    '.*',
    '(',
    '(a+)+$',
    '^(a+)+$',
    '[',
    '\\',
    '$where',
    '$title',
    '{"$gt":""}',
    '%',
    '\u0000a',
    '豆.*',
    '$豆',
    '\ud83d\ude00',
    "'; drop",
  ])('nothing of %j: it is plain text', async (q) => {
    expect((await api.get(`${path}?q=${encodeURIComponent(q)}`)).status).toBe(200);
  });

  it('no broken percent encoding with a server error', async () => {
    expect((await api.get(`${path}?q=%E4%B8`)).status).toBeLessThan(500);
  });
});

it.each(['豆腐', '豆', 'galaxy s25', 'gal s2', '苹果17 豆', 'doufu', 'xdfn', 'galxy'])(
  'walks an index to find %s',
  async (q) => {
    const plans = await api.commands.plansOf(() => api.get(`/search?q=${encodeURIComponent(q)}&type=phone`));
    expect(plans[0]).toContain('"indexName":"search"');
    expect(plans.join()).not.toContain('COLLSCAN');
  },
);

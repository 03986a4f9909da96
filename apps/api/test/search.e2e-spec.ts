import { type EntryRecord, ModelName } from '@pkyx/persistence';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

interface Results {
  items: { title: string; views: number; type: { slug: string }; matched: { field: string; how: string } }[];
  nextCursor: string | null;
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
  return body.items.map(({ title, matched }) => `${title} ${matched.field} ${matched.how}`);
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

  it('takes one database command', async () => {
    expect(await api.commands.during(() => api.get('/search?q=s25'))).toEqual(['aggregate']);
  });
});

describe('GET /suggestions', () => {
  it('answers what begins with the text, most viewed first', async () => {
    const { body } = await api.get<Results>('/suggestions?q=pi');
    expect(body.items.map(({ title }) => title)).toEqual(['Pixel 10']);
  });

  it('takes one database command', async () => {
    expect(await api.commands.during(() => api.get('/suggestions?q=p'))).toEqual(['aggregate']);
  });

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
    ['an unknown parameter', '?q=a&order=up', 'order', 'unknown-field'],
    ['a prototype', '?q=a&__proto__=b', '__proto__', 'unknown-field'],
  ])('%s', async (_what, query, pointer, code) => {
    const { status, body } = await api.get<Problem>(path + query);
    expect(status).toBe(400);
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it.each([
    '.*',
    '(a+)+$',
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

it.each(['豆腐', '豆', 'galaxy s25', 'gal s2', '苹果17 豆'])('walks an index to find %s', async (q) => {
  const plans = await api.commands.plansOf(() => api.get(`/search?q=${encodeURIComponent(q)}&type=phone`));
  expect(plans).toHaveLength(1);
  expect(plans[0]).toContain('"indexName":"search"');
  expect(plans[0]).not.toContain('COLLSCAN');
});

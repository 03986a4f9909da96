import { type EntryRecord, ModelName } from '@pkyx/persistence';
import type { ComparisonDto, ComparisonRowDto } from '../src/comparisons/dto/comparison.dto';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

interface Problem {
  code: string;
  detail: string;
  errors: { pointer: string; code: string; detail: string }[];
}

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
  await api.seed(sampleContent);
});

afterAll(() => api.stop());

type Priorities = Partial<Record<'weights' | 'must' | 'directions', string>>;

const PHONES = ['iphone-17', 'galaxy-s25', 'pixel-10'];

function path(priorities: Priorities | URLSearchParams = {}, slugs = PHONES): string {
  const query = new URLSearchParams(priorities as Record<string, string>);
  return `/comparisons?entries=${slugs.map(encodeURIComponent).join(',')}&${query.toString()}`;
}

const compare = (priorities: Priorities = {}, slugs = PHONES) => api.get<ComparisonDto>(path(priorities, slugs));

function rowOf({ groups }: ComparisonDto, key: string): ComparisonRowDto {
  const row = groups.flatMap(({ rows }) => rows).find((candidate) => candidate.key === key);
  if (!row) throw new Error(`there is no row ${key}`);
  return row;
}

describe("GET /comparisons with a reader's priorities", () => {
  it('has no scores where nobody asked for them', async () => {
    for (const priorities of [{}, { weights: '', must: '', directions: '' }, { directions: 'weight:none' }]) {
      const { status, body } = await compare(priorities);
      expect([status, body.scores]).toEqual([200, null]);
    }
  });

  it('ranks entries by weights, with what they cover beside', async () => {
    const { body } = await compare({ weights: 'battery-capacity:3,weight:0' });
    expect(body.weights).toEqual({ 'battery-capacity': 3, weight: 0 });
    expect(body.scores).toEqual([
      { entry: 'pixel-10', score: '0.67', coverage: '0.83', unmet: [] },
      { entry: 'iphone-17', score: '0.33', coverage: '1.00', unmet: [] },
      { entry: 'galaxy-s25', score: '0.17', coverage: '1.00', unmet: [] },
    ]);
  });

  it('ranks by equal weights as the verdict counts leads', async () => {
    const { body } = await compare({ weights: 'battery-capacity:1' });
    expect(body.verdict?.leads).toEqual([2, 2, 2]);
    expect(body.scores?.map(({ entry, score }) => [entry, score])).toEqual([
      ['galaxy-s25', '0.40'],
      ['iphone-17', '0.40'],
      ['pixel-10', '0.40'],
    ]);
  });

  it('puts those last that miss a must-have, and says which', async () => {
    const { body } = await compare({ weights: 'battery-capacity:10', must: 'rating,wireless-charging' });
    expect(body.must).toEqual(['rating', 'wireless-charging']);
    expect(body.scores?.map(({ entry, unmet }) => [entry, [...unmet].sort()])).toEqual([
      ['galaxy-s25', []],
      ['iphone-17', []],
      ['pixel-10', ['rating', 'wireless-charging']],
    ]);
  });

  it('changes nothing but the scores by weights and must-haves', async () => {
    const { body } = await compare({ weights: 'battery-capacity:10,weight:0', must: 'rating' });
    const { body: plain } = await compare();
    expect({ ...body, weights: {}, must: [], scores: null }).toEqual(plain);
  });

  it('takes the direction of a row from the reader, in the row and in the verdict', async () => {
    const { body } = await compare({ directions: 'weight:higher,battery-capacity:none,released:lower' });
    const { body: plain } = await compare();
    expect(body.directions).toEqual({ weight: 'higher', 'battery-capacity': 'none', released: 'lower' });
    expect(rowOf(plain, 'weight')).toMatchObject({ best: [1], words: { zh: '略轻', en: 'slightly lighter' } });
    expect(rowOf(body, 'weight')).toMatchObject({
      direction: 'higher',
      best: [2],
      reason: 'higher-is-better',
      words: { zh: '更重', en: 'heavier' },
    });
    expect(rowOf(body, 'weight').cells[0]?.direction).toBe('lower');
    expect(rowOf(body, 'battery-capacity')).toMatchObject({ best: [], reason: 'no-direction', words: null });
    expect(rowOf(body, 'screen-size')).toEqual(rowOf(plain, 'screen-size'));
    expect(body.verdict?.leads).not.toEqual(plain.verdict?.leads);
    expect(body.coverage.decided).toBe(plain.coverage.decided - 1);
  });

  it('passes over rows that are not there, and answers them as asked', async () => {
    const unknown = { weights: '不存在:3,__proto__:2', must: 'constructor', directions: 'nothing:lower' };
    const { status, body, text } = await compare(unknown);
    expect(status).toBe(200);
    expect(text).toContain(
      '"weights":{"不存在":3,"__proto__":2},"must":["constructor"],"directions":{"nothing":"lower"}',
    );
    expect(body.scores).toEqual((await compare({ weights: 'weight:1' })).body.scores);
  });

  it('has no scores where no row is decided', async () => {
    const { body } = await compare({ must: 'taste' }, ['甜豆腐脑', '咸豆腐脑']);
    expect(body).toMatchObject({ must: ['taste'], scores: null });
  });

  it('writes CSV and Markdown as the reader looks at rows', async () => {
    const sides = ['iphone-17', 'galaxy-s25'];
    const asked = path({ weights: 'weight:5', must: 'website', directions: 'weight:higher' }, sides);
    const csv = await api.get(asked, { Accept: 'text/csv' });
    expect(csv.text).toContain('weight,重量,Weight,177 g,162 g,differs,iphone-17,higher-is-better\r\n');
    const markdown = await api.get(asked, { Accept: 'text/markdown', 'Accept-Language': 'zh' });
    expect(markdown.text).toContain('| 重量 | **177 克** | 162 克 |');
    expect(markdown.text).toContain(
      '\n\n按所给的侧重：iPhone 17 得 0.86 分（涵盖 1.00）；Galaxy S25 得 0.14 分（涵盖 1.00），缺「官网」。\n\n',
    );
    const english = await api.get(asked, { Accept: 'text/markdown', 'Accept-Language': 'en' });
    expect(english.text).toContain(
      '\n\nBy the priorities given: iPhone 17 scores 0.86 (covering 1.00); Galaxy S25 scores 0.14 (covering 1.00), without “Website”.\n\n',
    );
  });

  it('takes one database command', async () => {
    const asked = { weights: 'weight:2', must: 'rating', directions: 'battery-capacity:lower' };
    expect(await api.commands.during(() => compare(asked))).toEqual(['aggregate']);
  });

  it.each<[keyof Priorities, string]>([
    ['weights', 'weight'],
    ['weights', 'weight:11'],
    ['weights', 'weight:-1'],
    ['weights', 'weight:1.5'],
    ['weights', 'weight:1,weight:2'],
    ['weights', 'weight:1,'],
    ['must', 'rating,,weight'],
    ['must', 'rating:1'],
    ['directions', 'weight:up'],
    ['directions', 'weight'],
  ])('refuses %s=%s with 400', async (parameter, text) => {
    const { status, body } = await api.get<Problem>(path({ [parameter]: text }));
    expect([status, body.code]).toEqual([400, 'invalid-query']);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: parameter, code: `bad-${parameter}` })]);
  });

  it('refuses a parameter that is there twice with 400', async () => {
    const twice = new URLSearchParams([
      ['weights', 'weight:1'],
      ['weights', 'weight:2'],
    ]);
    const { status, body } = await api.get<Problem>(path(twice));
    expect(status).toBe(400);
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer: 'weights', code: 'not-a-string' }));
  });
});

describe('GET /comparisons warns', () => {
  it('of values of unlike years and of old ones, naming the rows', async () => {
    const entries = api.model<EntryRecord>(ModelName.Entry);
    const sources = [{ url: null, citation: 'Old facts', retrievedOn: null, asOf: '2012' }];
    await entries.updateOne(
      { slug: 'iphone-17', 'attributes.key': 'weight' },
      { $set: { 'attributes.$.sources': sources } },
    );
    const { body } = await compare();
    expect(body.cautions).toEqual(['as-of-differs', 'stale']);
    expect(body.cautionRows).toEqual({ 'as-of-differs': ['weight'], stale: ['weight'] });
  });
});

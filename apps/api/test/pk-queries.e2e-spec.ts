import type { Content } from '../../../data/content';
import type { PkQueryDto } from '../src/comparisons/dto/pk-query.dto';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

interface Problem {
  code: string;
  detail: string;
  errors?: { pointer: string; code: string }[];
}

const country = (title: string, ...aliases: string[]) => ({ title, aliases, type: 'country', values: [] });

const content: Content = {
  ...sampleContent,
  types: [
    ...sampleContent.types,
    { slug: 'country', names: { zh: '国家', en: 'Country' }, template: [], highlights: [] },
  ],
  entries: [
    ...sampleContent.entries,
    country('中国', 'China', '中华人民共和国'),
    country('美国', 'USA', 'United States'),
    country('日本', 'Japan'),
    country('比利时', 'Belgium'),
  ],
};

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
  await api.seed(content);
});

afterAll(() => api.stop());

const read = <T = PkQueryDto>(q: string, language = 'en') =>
  api.get<T>(`/comparisons/queries?q=${encodeURIComponent(q)}`, { 'Accept-Language': language });

describe('GET /comparisons/queries', () => {
  it.each([
    ['中国 pk 美国', ['中国', '美国']],
    ['中国pk美国', ['中国', '美国']],
    ['中国 ＰＫ 美国', ['中国', '美国']],
    ['中国 vs 美国', ['中国', '美国']],
    ['中国和美国比', ['中国', '美国']],
    ['甜豆腐脑 对比 咸豆腐脑', ['甜豆腐脑', '咸豆腐脑']],
    ['china pk USA', ['中国', '美国']],
    ['中國 PK 美國', ['中国', '美国']],
    ['compare China and Japan', ['中国', '日本']],
    ['日本比比利时', ['日本', '比利时']],
    ['中国 pk 美国 pk 日本', ['中国', '美国', '日本']],
  ])('reads %s', async (q, titles) => {
    const { status, body } = await read(q);
    expect(status).toBe(200);
    expect(body.sides.map(({ match }) => match?.title)).toEqual(titles);
    expect(body.sides.every(({ candidates }) => candidates.length === 0)).toBe(true);
    expect(body.alternatives).toEqual([]);
    expect(body.comparison).toBe(
      `/pk/${body.sides.map(({ match }) => encodeURIComponent(match?.slug ?? '')).join('/')}`,
    );
  });

  it('says which side nobody knows', async () => {
    const { body } = await read('中国 pk 火星');
    expect(body.sides[0]).toMatchObject({ text: '中国', match: { title: '中国' } });
    expect(body.sides[1]).toEqual({ text: '火星', match: null, candidates: [] });
    expect(body.comparison).toBeNull();
  });

  it('offers what an inexact name may mean and picks none of it', async () => {
    const { body } = await read('豆腐脑 pk 美国');
    expect(body.sides[0]?.match).toBeNull();
    expect(body.sides[0]?.candidates.map(({ title }) => title).sort()).toEqual(['咸豆腐脑', '甜豆腐脑']);
    expect(body.comparison).toBeNull();
  });

  it('offers candidates for each unknown side with one more database command', async () => {
    const commands = await api.commands.during(async () => {
      const { body } = await read('iph pk gal pk 谷 pk 甜');
      expect(body.sides.map(({ candidates }) => candidates[0]?.title)).toEqual([
        'iPhone 17',
        'Galaxy S25',
        'Pixel 10',
        '甜豆腐脑',
      ]);
    });
    expect(commands).toEqual(['aggregate', 'aggregate']);
  });

  it('finds names and candidates by indexes', async () => {
    const [names, candidates] = await api.commands.plansOf(() => read('中国 pk 豆腐'));
    expect(names).toContain('"indexName":"names"');
    expect(candidates).toContain('"indexName":"search"');
    expect(`${names}${candidates}`).not.toContain('COLLSCAN');
  });

  it('takes one database command where all names are known', async () => {
    expect(await api.commands.during(() => read('中国 pk 美国'))).toEqual(['aggregate']);
  });

  it.each([
    ['pk', 'pk-empty'],
    ['中国 pk', 'pk-side-empty'],
    ['pk 美国', 'pk-side-empty'],
    ['中国 pk pk 美国', 'pk-side-empty'],
    ['中国', 'pk-no-separator'],
    ['中国 pk 中国', 'pk-same-name'],
    ['中国 pk China', 'pk-same-entry'],
    ['a pk b pk c pk d pk e pk f pk g pk h pk i', 'pk-too-many-sides'],
  ])('answers %s with what is wrong: %s', async (q, code) => {
    const english = await read<Problem>(q);
    expect([english.status, english.body.code]).toEqual([422, code]);
    expect(english.body.errors).toEqual([expect.objectContaining({ pointer: 'q', code })]);
    const chinese = await read<Problem>(q, 'zh');
    expect(chinese.body.detail).toMatch(/\p{Script=Han}/u);
    expect(chinese.body.detail).not.toBe(english.body.detail);
  });

  it.each([
    ['nothing', '', 'required'],
    ['white space', '?q=%20', 'required'],
    ['a text that is too long', `?q=${'a'.repeat(1_001)}`, 'too-long'],
  ])('refuses %s with 400', async (_what, query, code) => {
    const { status, body } = await api.get<Problem>(`/comparisons/queries${query}`);
    expect(status).toBe(400);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: 'q', code })]);
  });

  it.each([
    '$where pk $ne',
    '.* pk (a+)+$',
    '{"$gt":""} vs [',
    '\u0000 pk \ud83d\ude00',
    '比'.repeat(900),
    `${'a和'.repeat(300)}b`,
  ])('takes %j for plain text', async (q) => {
    expect((await read(q)).status).toBeLessThan(500);
  });
});

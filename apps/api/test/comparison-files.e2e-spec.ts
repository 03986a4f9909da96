import sharp from 'sharp';
import { ModelName, type PairRecord, type EntryRecord } from '@pkyx/persistence';
import type { RelatedPairsDto } from '../src/comparisons/dto/popular-pairs.dto';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
  await api.seed(sampleContent);
});
afterAll(() => api.stop());

const file = (query: string) => api.get(`/comparisons?entries=iphone-17,galaxy-s25&${query}`);

describe('GET /comparisons?format=…', () => {
  it.each([
    ['csv', 'text/csv; charset=utf-8', 'group,key,'],
    ['md', 'text/markdown; charset=utf-8', '# iPhone 17 PK Galaxy S25'],
    ['json', 'application/json; charset=utf-8', '{"entries":'],
  ])('answers a file to keep as %s', async (format, type, start) => {
    const { status, headers, text } = await file(`format=${format}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="comparison.${format}"; filename*=UTF-8''iphone-17-pk-galaxy-s25.${format}`,
    );
    expect(text.slice(0, start.length)).toBe(start);
  });

  it('draws the table as a picture, sharp on dense screens', async () => {
    const answer = await fetch(`${api.url}/api/v1/comparisons?entries=iphone-17,galaxy-s25&format=png&lang=zh`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/png');
    const { format, width, height } = await sharp(await answer.arrayBuffer()).metadata();
    expect({ format, width }).toEqual({ format: 'png', width: 1528 });
    expect(height).toBeGreaterThan(1000);
  });

  it('names the file by entries in any script', async () => {
    const { headers } = await api.get(`/comparisons?entries=${encodeURIComponent('甜豆腐脑,咸豆腐脑')}&format=csv`);
    const name = /filename\*=UTF-8''(.*)$/.exec(headers.get('content-disposition') ?? '')?.[1] ?? '';
    expect(decodeURIComponent(name)).toBe('甜豆腐脑-pk-咸豆腐脑.csv');
  });

  it('goes before Accept, as lang does before Accept-Language', async () => {
    const { headers, text } = await api.get('/comparisons?entries=iphone-17,galaxy-s25&format=md&lang=zh', {
      Accept: 'application/json',
      'Accept-Language': 'en',
    });
    expect(headers.get('content-type')).toMatch(/^text\/markdown/);
    expect(text).toContain('电池容量');
  });

  it('refuses forms and languages there are not', async () => {
    expect((await file('format=pdf')).status).toBe(400);
    expect((await file('lang=fr')).status).toBe(400);
  });
});

describe('GET /comparisons/related', () => {
  const related = async (entries: string, more = '') => {
    const answer = await api.get<RelatedPairsDto>(`/comparisons/related?entries=${encodeURIComponent(entries)}${more}`);
    return answer.body.items.map((pair) => [...pair.entries.map(({ slug }) => slug), pair.views]);
  };

  beforeAll(async () => {
    const ids = new Map(
      (await api.model<EntryRecord>(ModelName.Entry).find().lean<EntryRecord[]>()).map(({ slug, _id }) => [slug, _id]),
    );
    const pair = (a: string, b: string, views: number) => {
      const entries = [a, b]
        .flatMap((slug) => ids.get(slug) ?? [])
        .sort((x, y) => (x.toHexString() < y.toHexString() ? -1 : 1));
      return { _id: entries.map((id) => id.toHexString()).join('-'), entries, views };
    };
    const pairs = api.model<PairRecord>(ModelName.Pair);
    await pairs.deleteMany({});
    await pairs.insertMany([
      pair('iphone-17', 'galaxy-s25', 9),
      pair('iphone-17', 'pixel-10', 5),
      pair('galaxy-s25', 'pixel-10', 7),
      pair('galaxy-s25', '甜豆腐脑', 1),
      pair('甜豆腐脑', '咸豆腐脑', 20),
    ]);
  });

  it('answers what an entry is compared with, the most viewed first, itself the first side', async () =>
    expect(await related('iphone-17')).toEqual([
      ['iphone-17', 'galaxy-s25', 9],
      ['iphone-17', 'pixel-10', 5],
    ]));

  it('leaves out pairs among the entries asked about', async () =>
    expect(await related('iphone-17,galaxy-s25')).toEqual([
      ['galaxy-s25', 'pixel-10', 7],
      ['iphone-17', 'pixel-10', 5],
      ['galaxy-s25', '甜豆腐脑', 1],
    ]));

  it('answers as many as asked for, and none for entries that are unknown', async () => {
    expect(await related('iphone-17', '&limit=1')).toHaveLength(1);
    expect(await related('nokia-3310')).toEqual([]);
    expect((await api.get('/comparisons/related?entries=')).status).toBe(400);
    expect((await api.get('/comparisons/related?entries=a&limit=0')).status).toBe(400);
  });

  it('needs one database command, by an index', async () => {
    const ask = () => related('iphone-17,galaxy-s25');
    expect(await api.commands.during(ask)).toEqual(['aggregate']);
    const [plan] = await api.commands.plansOf(ask);
    expect(plan).toContain('"indexName":"slugs"');
    expect(plan).not.toContain('COLLSCAN');
  });
});

import { type EntryRecord, ModelName, type PairRecord } from '@pkyx/persistence';
import { ViewFlusher } from '../../worker/src/views/view-flusher';
import { REDIS } from '../src/common/redis/redis.module';
import type { ComparisonDto, ComparisonRowDto } from '../src/comparisons/dto/comparison.dto';
import type { PopularPairsDto } from '../src/comparisons/dto/popular-pairs.dto';
import { ViewCounterService } from '../src/views/view-counter.service';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

interface Problem {
  code: string;
  detail: string;
  errors?: { pointer: string; code: string; detail: string }[];
}

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
  await api.seed(sampleContent);
});

afterAll(() => api.stop());

const path = (...slugs: string[]) => `/comparisons?entries=${slugs.map(encodeURIComponent).join(',')}`;
const compare = (...slugs: string[]) => api.get<ComparisonDto>(path(...slugs));
const rowsOf = (comparison: ComparisonDto) => comparison.groups.flatMap(({ rows }) => rows);

function rowOf(comparison: ComparisonDto, key: string): ComparisonRowDto {
  const row = rowsOf(comparison).find((candidate) => candidate.key === key);
  if (!row) throw new Error(`there is no row ${key}`);
  return row;
}

describe('GET /comparisons', () => {
  it('puts entries side by side in the order asked', async () => {
    const { status, headers, body } = await compare('iphone-17', 'galaxy-s25');
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(body.entries.map(({ title }) => title)).toEqual(['iPhone 17', 'Galaxy S25']);
    expect(body).toMatchObject({ canonical: '/pk/galaxy-s25/iphone-17', asOf: null, weights: {}, scores: null });
  });

  it('gives each row whole attributes, its state and its best', async () => {
    const { body } = await compare('iphone-17', 'galaxy-s25');
    expect(rowOf(body, 'battery-capacity')).toMatchObject({ state: 'differs', best: [1], reason: 'higher-is-better' });
    expect(rowOf(body, 'weight')).toMatchObject({ best: [1], reason: 'lower-is-better', margin: { unit: 'kg' } });
    expect(rowOf(body, 'screen-size')).toMatchObject({ state: 'same', best: [], reason: 'tie', margin: null });
    expect(rowOf(body, 'website')).toMatchObject({
      state: 'missing',
      cells: [{ kind: 'link' }, null],
      reason: 'missing-value',
    });
    expect(rowOf(body, 'battery-capacity').cells[0]).toMatchObject({
      key: 'battery-capacity',
      kind: 'number',
      value: { number: '3692', unit: 'mAh', dimension: 'charge' },
      sources: [{ url: 'https://example.org/facts', asOf: '2025' }],
      editedAt: expect.any(String) as string,
    });
  });

  it.each([
    ['zh', ['手机', '小吃']],
    ['en', ['Phone', 'Snack']],
  ])('begins with the types, in the language %s', async (language, types) => {
    const { body, headers } = await api.get<ComparisonDto>(path('iphone-17', '甜豆腐脑'), {
      'Accept-Language': language,
    });
    expect(rowsOf(body)[0]).toMatchObject({
      key: 'type',
      names: { zh: '类型', en: 'Type' },
      best: [],
      state: 'differs',
    });
    expect(rowsOf(body)[0]?.cells.map((cell) => cell?.value)).toEqual(types.map((text) => ({ text })));
    expect(body.cautions).toContain('types-differ');
    expect(body.verdict).toBeNull();
    expect(headers.get('vary')).toMatch(/Accept, Accept-Language/);
  });

  it('counts coverage and says who leads where', async () => {
    const { body } = await compare('iphone-17', 'galaxy-s25', 'pixel-10');
    expect(body.coverage.rows).toBe(rowsOf(body).length - 1);
    expect(body.coverage.missing).toHaveLength(3);
    expect(body.verdict?.leads).toHaveLength(3);
    expect(body.verdict?.clauses.every(({ row }) => rowOf(body, row).best.length > 0)).toBe(true);
  });

  it('takes ids and former slugs, and answers with the present ones', async () => {
    const entries = api.model<EntryRecord>(ModelName.Entry);
    const pixel = await entries.findOneAndUpdate({ slug: 'pixel-10' }, { $push: { slugs: 'pixel-ten' } }).lean();
    const { body } = await compare(pixel?._id.toHexString() ?? '', 'iphone-17');
    expect(body.entries.map(({ slug }) => slug)).toEqual(['pixel-10', 'iphone-17']);
    expect((await compare('pixel-ten', 'iphone-17')).body.canonical).toBe('/pk/iphone-17/pixel-10');
  });

  it('takes one database command', async () => {
    expect(await api.commands.during(() => compare('iphone-17', 'galaxy-s25', 'pixel-10'))).toEqual(['aggregate']);
  });

  it('finds entries by an index', async () => {
    const [plan] = await api.commands.plansOf(() => compare('iphone-17', 'galaxy-s25'));
    expect(plan).toContain('"indexName":"slugs"');
    expect(plan).not.toContain('COLLSCAN');
  });

  it('answers 304 to who has the comparison', async () => {
    const { headers } = await compare('iphone-17', 'pixel-10');
    const again = await api.get(path('iphone-17', 'pixel-10'), { 'If-None-Match': headers.get('etag') ?? '' });
    expect([again.status, again.text]).toEqual([304, '']);
  });
});

describe('GET /comparisons as text', () => {
  it('answers CSV with a column for each entry', async () => {
    const { status, headers, text } = await api.get(path('iphone-17', 'galaxy-s25'), { Accept: 'text/csv' });
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('group,key,name_zh,name_en,iphone-17,galaxy-s25,state,best,reason');
    expect(lines).toContain(
      'battery,battery-capacity,电池容量,Battery capacity,3692 mAh,4000 mAh,differs,galaxy-s25,higher-is-better',
    );
    expect(lines.at(-1)).toBe('');
  });

  it('answers Markdown in the language asked for', async () => {
    const { headers, text } = await api.get(path('iphone-17', 'galaxy-s25'), {
      Accept: 'text/markdown',
      'Accept-Language': 'zh',
    });
    expect(headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(text).toContain('| 电池容量 | 3,692 mAh | **4,000 mAh** |');
  });

  it('keeps text harmless for spreadsheets and Markdown', async () => {
    const entries = api.model<EntryRecord>(ModelName.Entry);
    const value = { text: '=1+1|"<b>"\n**x**' };
    await entries.updateOne({ slug: '甜豆腐脑', 'attributes.key': 'taste' }, { $set: { 'attributes.$.value': value } });
    const csv = await api.get(path('甜豆腐脑', '咸豆腐脑'), { Accept: 'text/csv' });
    expect(csv.text).toContain('"\'=1+1|""<b>""\n**x**"');
    const markdown = await api.get(path('甜豆腐脑', '咸豆腐脑'), { Accept: 'text/markdown' });
    expect(markdown.text).toContain('| =1+1\\|"\\<b\\>"<br>\\*\\*x\\*\\* |');
  });

  it('refuses other forms with 406', async () => {
    const { status, body } = await api.get<Problem>(path('iphone-17', 'galaxy-s25'), { Accept: 'image/png' });
    expect([status, body.code]).toEqual([406, 'not-acceptable']);
  });
});

describe('GET /comparisons refuses', () => {
  it('unknown entries with 404, naming all of them', async () => {
    const { status, body } = await api.get<Problem>(path('iphone-17', 'nobody', '火星'));
    expect([status, body.code]).toEqual([404, 'not-found']);
    expect(body.detail).toBe('No entry named “nobody”, “火星”.');
    expect(body.errors?.map(({ code }) => code)).toEqual(['unknown-entry', 'unknown-entry']);
  });

  it('one entry twice with 422, however it is named', async () => {
    const { body } = await compare('iphone-17', 'galaxy-s25');
    for (const same of ['iphone-17', body.entries[0]?.id ?? '']) {
      const answer = await api.get<Problem>(path('iphone-17', same));
      expect([answer.status, answer.body.code]).toEqual([422, 'same-entry']);
    }
  });

  it.each([
    ['no entries', '/comparisons', 'entries', 'required'],
    ['one entry', '/comparisons?entries=iphone-17', 'entries', 'too-few'],
    ['nine entries', '/comparisons?entries=a,b,c,d,e,f,g,h,i', 'entries', 'too-many'],
    ['an empty side', '/comparisons?entries=iphone-17,', 'entries', 'required'],
    ['an unknown parameter', '/comparisons?entries=a,b&with=c', 'with', 'unknown-field'],
    ['a prototype', '/comparisons?entries=a,b&__proto__=c', '__proto__', 'unknown-field'],
  ])('%s with 400', async (_what, address, pointer, code) => {
    const { status, body } = await api.get<Problem>(address);
    expect(status).toBe(400);
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it.each(['$where', '{"$ne":1}', '..', '.*', '\u0000', '%', 'a'.repeat(3_000), '﷽'.repeat(50)])(
    '%j as an entry with a problem of the client',
    async (hostile) => {
      const { status } = await api.get(path('iphone-17', hostile));
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    },
  );
});

describe('GET /comparisons/popular', () => {
  it('answers the pairs most compared, whichever side was named first', async () => {
    for (const [a, b] of [
      ['pixel-10', 'iphone-17'],
      ['iphone-17', 'pixel-10'],
      ['甜豆腐脑', '咸豆腐脑'],
    ] as const)
      await compare(a, b);
    await api.app.get(ViewCounterService).deliver();
    await api.model<PairRecord>(ModelName.Pair).deleteMany({});
    const flusher = new ViewFlusher(api.app.get(REDIS), api.connection);
    await flusher.flush();
    const { body } = await api.get<PopularPairsDto>('/comparisons/popular?limit=1');
    expect(body.items).toHaveLength(1);
    expect(body.items[0]?.views).toBeGreaterThanOrEqual(2);
    const rest = await api.get<PopularPairsDto>(`/comparisons/popular?cursor=${body.nextCursor}`);
    const pairs = [...body.items, ...rest.body.items].map(({ canonical }) => canonical);
    expect(pairs).toContain('/pk/iphone-17/pixel-10');
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(rest.body.nextCursor).toBeNull();
  });

  it('leaves out pairs of which one side is gone', async () => {
    const entries = api.model<EntryRecord>(ModelName.Entry);
    await entries.updateOne({ slug: 'pixel-10' }, { state: 'deleted' });
    const { text } = await api.get('/comparisons/popular');
    expect(text).not.toContain('pixel-10');
    await entries.updateOne({ slug: 'pixel-10' }, { state: 'live' });
  });

  it('takes one database command', async () => {
    expect(await api.commands.during(() => api.get('/comparisons/popular'))).toEqual(['aggregate']);
  });

  it('refuses a forged cursor', async () => {
    const forged = Buffer.from('[1,"x","y"]').toString('base64url');
    expect((await api.get<Problem>(`/comparisons/popular?cursor=${forged}`)).status).toBe(400);
  });

  it('walks an index', async () => {
    const [plan] = await api.commands.plansOf(() => api.get('/comparisons/popular'));
    expect(plan).toContain('"indexName":"views"');
    expect(plan).not.toContain('COLLSCAN');
  });
});

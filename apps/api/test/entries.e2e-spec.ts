import { connect } from 'node:net';
import { type EntryRecord, ModelName } from '@pkyx/persistence';
import { sampleContent } from './support/sample-content';
import { type Answer, TestApi } from './support/test-api';

interface Problem {
  code: string;
  status: number;
  detail: string;
  errors?: { pointer: string; code: string }[];
}
interface Entry {
  id: string;
  slug: string;
  title: string;
  views: number;
  version: number;
  attributes: { key: string; value: Record<string, unknown>; sources: unknown[]; editedBy: string | null }[];
}
interface List {
  items: (Entry & { highlights: { key: string }[]; type: { slug: string } })[];
  nextCursor: string | null;
}

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
  await api.seed(sampleContent);
});
afterAll(() => api.stop());

/** What the server writes back on a bare connection. */
async function rawRequest(url: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(bytes);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const titles = (answer: Answer<List>) => answer.body.items.map(({ title }) => title);

describe('GET /entries/{slug}', () => {
  it('answers an entry with typed values, in the order of the registry', async () => {
    const { status, body } = await api.get<Entry>('/entries/iphone-17');
    expect(status).toBe(200);
    expect(body.title).toBe('iPhone 17');
    expect(body.attributes[0]?.key).toBe('rating');
    expect(body.attributes.find(({ key }) => key === 'screen-size')).toMatchObject({
      value: { number: '6.1', unit: 'in', dimension: 'length', base: '0.15494', baseUnit: 'm' },
      sources: [{ url: 'https://example.org/facts', asOf: '2025' }],
      editedBy: 'pkyx',
    });
  });

  it('takes the id as well', async () => {
    const { body } = await api.get<Entry>('/entries/iphone-17');
    expect((await api.get<Entry>(`/entries/${body.id}`)).body.slug).toBe('iphone-17');
  });

  it('takes a Chinese slug, percent-encoded', async () => {
    expect((await api.get<Entry>(`/entries/${encodeURIComponent('甜豆腐脑')}`)).body.title).toBe('甜豆腐脑');
  });

  it('sends a former slug and another spelling on to the present one', async () => {
    await api.model<EntryRecord>(ModelName.Entry).updateOne({ slug: 'pixel-10' }, { $push: { slugs: 'pixel-ten' } });
    for (const other of ['pixel-ten', 'Pixel 10']) {
      const { status, headers } = await api.get(`/entries/${encodeURIComponent(other)}`);
      expect([status, headers.get('location')]).toEqual([308, '/api/v1/entries/pixel-10']);
    }
  });

  it('names what it did not find, in the language asked for', async () => {
    const english = await api.get<Problem>(`/entries/${encodeURIComponent('火星')}`);
    expect(english.status).toBe(404);
    expect(english.body).toMatchObject({ code: 'not-found', detail: 'No entry named “火星”.' });
    const chinese = await api.get<Problem>(`/entries/${encodeURIComponent('火星')}`, {
      'accept-language': 'zh-CN,zh;q=0.9',
    });
    expect(chinese.body.detail).toBe('没有找到词条「火星」。');
  });

  it('answers 304 to who has the version', async () => {
    const { headers } = await api.get('/entries/iphone-17');
    const tag = headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[0-9a-f]{24}-1-[\w-]+"$/);
    const again = await api.get('/entries/iphone-17', { 'if-none-match': tag });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('reads the database once', async () => {
    expect(await api.commands.during(() => api.get('/entries/iphone-17'))).toEqual(['aggregate']);
  });
});

describe('GET /entries', () => {
  it('lists cards with telling values, newest first, with one command', async () => {
    let answer: Answer<List> | undefined;
    expect(await api.commands.during(async () => (answer = await api.get<List>('/entries')))).toEqual(['aggregate']);
    expect(answer?.body.items).toHaveLength(5);
    const card = answer?.body.items.find(({ slug }) => slug === 'iphone-17');
    expect(card?.highlights.map(({ key }) => key)).toEqual(['screen-size', 'battery-capacity', 'weight']);
  });

  it('pages through all entries without repeating or losing one', async () => {
    for (const sort of ['newest', 'edited', 'views', 'title']) {
      const seen: string[] = [];
      let cursor = '';
      do {
        const { body } = await api.get<List>(`/entries?sort=${sort}&limit=2${cursor && `&cursor=${cursor}`}`);
        seen.push(...body.items.map(({ slug }) => slug));
        cursor = body.nextCursor ?? '';
      } while (cursor !== '');
      expect([sort, [...seen].sort()]).toEqual([sort, ['galaxy-s25', 'iphone-17', 'pixel-10', '咸豆腐脑', '甜豆腐脑']]);
    }
  });

  it('filters by type', async () => {
    expect(titles(await api.get<List>(`/entries?type=snack&sort=title`)).sort()).toEqual(['咸豆腐脑', '甜豆腐脑']);
    expect((await api.get<List>('/entries?type=spaceship')).body.items).toEqual([]);
  });

  it.each([
    ['attr.screen-size=15.494 cm', ['Galaxy S25', 'iPhone 17']],
    ['attr.weight.lte=6 oz', ['Galaxy S25']],
    ['attr.weight.gte=0.17 kg&attr.battery-capacity.gte=4 Ah', ['Pixel 10']],
    ['attr.wireless-charging=否', ['Pixel 10']],
    ['attr.rating.gte=4.5', ['iPhone 17']],
    ['attr.released.gte=2025-02&attr.released.lte=2025-06', ['Galaxy S25']],
    ['attr.maker=三星 / SAMSUNG', ['Galaxy S25']],
  ])('filters by attribute, with units: %s', async (query, expected) => {
    const encoded = query
      .split('&')
      .map((pair) => pair.split('=').map(encodeURIComponent).join('='))
      .join('&');
    let answer: Answer<List> | undefined;
    const commands = await api.commands.during(async () => (answer = await api.get<List>(`/entries?${encoded}`)));
    expect(answer && titles(answer).sort()).toEqual(expected);
    expect(commands).toEqual(['find', 'aggregate']);
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=1e9', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['sort=best', 'sort'],
    ['colour=red', 'colour'],
    ['constructor=red', 'constructor'],
    ['toString=red', 'toString'],
    ['cursor=forged', 'cursor'],
    ['cursor=%00', 'cursor'],
    ['attr.nonsense=1', 'attr.nonsense'],
    ['attr.__proto__=1', 'attr.__proto__'],
    ['attr.weight=heavy', 'attr.weight'],
    ['attr.weight.gte=5', 'attr.weight.gte'],
    ['attr.weight=5 km', 'attr.weight'],
    ['attr.maker.gte=a', 'attr.maker.gte'],
    ['attr.maker[$ne]=x', 'attr.maker[$ne]'],
    ['attr.weight=1 kg&attr.weight=2 kg', 'attr.weight'],
    ['type[$ne]=phone', 'type[$ne]'],
  ])('refuses %s and names the parameter', async (query, pointer) => {
    const { status, body } = await api.get<Problem>(`/entries?${query}`);
    expect(status).toBe(400);
    expect(body.errors?.[0]?.pointer).toBe(pointer);
  });

  it('refuses a cursor of another list', async () => {
    const { body } = await api.get<List>('/entries?limit=2');
    const { status } = await api.get(`/entries?limit=2&sort=title&cursor=${body.nextCursor}`);
    expect(status).toBe(400);
  });

  it.each(['newest', 'edited', 'views', 'title'])(
    'sorts by %s with an index, never by a scan of the collection',
    async (sort) => {
      for (const type of ['', '&type=phone']) {
        const [plan = ''] = await api.commands.plansOf(() => api.get(`/entries?sort=${sort}${type}`));
        expect(plan).toContain('IXSCAN');
        expect(plan.includes('COLLSCAN') || plan.includes('"stage":"SORT"')).toBe(false);
      }
    },
  );

  it('finds by attribute with an index', async () => {
    const plans = await api.commands.plansOf(() => api.get('/entries?attr.rating.gte=4'));
    expect(plans).toHaveLength(2);
    expect(plans.filter((plan) => plan.includes('COLLSCAN') || !plan.includes('IXSCAN'))).toEqual([]);
  });
});

describe('GET /entries/random', () => {
  it('finds every entry sooner or later, with at most two commands', async () => {
    const seen = new Set<string>();
    for (let round = 0; round < 200 && seen.size < 5; round += 1) {
      const commands = await api.commands.during(async () =>
        seen.add((await api.get<Entry>('/entries/random')).body.slug),
      );
      expect(commands.length).toBeLessThanOrEqual(2);
    }
    expect(seen.size).toBeGreaterThanOrEqual(4);
  });
});

describe('hostile requests', () => {
  it.each([
    ['GET', '/api/v1/entries/%ff', 400],
    ['GET', '/api/v1/entries/%E0%A4%A', 400],
    ['GET', '/api/v1/entries/..%2f..%2fetc%2fpasswd', 404],
    ['GET', `/api/v1/entries/${'长'.repeat(200)}`, 404],
    ['GET', '/api/v1/entries/__proto__', 404],
    ['GET', '/api/v1/entries/%00', 404],
    ['GET', '/api/v1/nothing', 404],
    ['GET', '/api/v1/images/abc/999.webp', 404],
    ['GET', '/api/v1/images/abc/480.webp', 404],
  ])('%s %s is a problem with status %i', async (method, path, status) => {
    const answer = await fetch(api.url + path, { method });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('says what is wrong with an address that is not percent-encoded, and with what is not HTTP', async () => {
    for (const [line, code] of [
      ['GET /api/v1/entries/中国 HTTP/1.1', 'invalid-address'],
      ['NONSENSE', 'bad-request'],
    ]) {
      const answer = await rawRequest(api.url, `${line}\r\nHost: x\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer).toContain('application/problem+json');
      expect(answer).toContain(`"code":"${code}"`);
    }
  });

  it('tells a wrong method from an unknown address and says which methods there are', async () => {
    const { status, headers, body } = await api.request<Problem>('DELETE', '/api/v1/units');
    expect([status, body.code, headers.get('allow')]).toEqual([405, 'method-not-allowed', 'GET, HEAD']);
  });

  it('names every request in its answer, even where the address cannot be read', async () => {
    for (const [method, path, expected] of [
      ['OPTIONS', '/api/v1/entries/%ff', 405],
      ['PROPFIND', '/api/v1/entries/%/attributes/%00//', 404],
    ] as const) {
      const { status, headers } = await api.request(method, path);
      expect([status, headers.get('x-request-id')]).toEqual([expected, expect.stringMatching(/^[\w-]{8,64}$/)]);
    }
  });

  it('survives a megabyte of nested JSON', async () => {
    const answer = await fetch(`${api.url}/api/v1/entries/iphone-17`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '['.repeat(1024 * 1024 - 1),
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  it('passes a sane request id through and replaces any other', async () => {
    const sane = await api.get('/units', { 'x-request-id': 'abcdef-123456' });
    expect(sane.headers.get('x-request-id')).toBe('abcdef-123456');
    const odd = await api.get('/units', { 'x-request-id': 'a b"c' });
    expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

interface RegistryAttribute {
  key: string;
  names: { zh: string; en: string };
  uses: number;
  types: string[];
}
interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
  await api.seed(sampleContent);
});
afterAll(() => api.stop());

describe('GET /attributes', () => {
  it('lists the registry, most used first, page by page, with one command each', async () => {
    const seen: RegistryAttribute[] = [];
    let cursor = '';
    do {
      const commands = await api.commands.during(async () => {
        const { body } = await api.get<Page<RegistryAttribute>>(`/attributes?limit=4${cursor && `&cursor=${cursor}`}`);
        seen.push(...body.items);
        cursor = body.nextCursor ?? '';
      });
      expect(commands).toEqual(['find']);
    } while (cursor !== '');
    expect(seen.map(({ key }) => key).sort()).toEqual(sampleContent.attributes.map(({ key }) => key).sort());
    expect(seen.map(({ uses }) => uses)).toEqual([...seen.map(({ uses }) => uses)].sort((a, b) => b - a));
  });

  it('can be narrowed to the template of a type', async () => {
    const { body } = await api.get<Page<RegistryAttribute>>('/attributes?type=snack');
    expect(body.items.map(({ key }) => key)).toEqual(['taste']);
  });

  it('answers one attribute with its names, aliases and how many entries use it', async () => {
    const { body, headers } = await api.get<RegistryAttribute>('/attributes/battery-capacity');
    expect(body).toMatchObject({
      names: { zh: '电池容量', en: 'Battery capacity' },
      aliases: ['电量'],
      kind: 'number',
      dimension: 'charge',
      direction: 'higher',
      types: ['phone'],
      uses: 3,
    });
    expect(headers.get('etag')).toMatch(/^"[0-9a-f]{24}-1-/);
  });

  it('names the attribute it does not know', async () => {
    const { status, body } = await api.get<{ detail: string }>('/attributes/colour');
    expect([status, body.detail]).toEqual([404, 'No attribute named “colour”.']);
  });

  it.each(['/attributes', '/attributes?type=phone', '/attributes/weight', '/types', '/types/phone'])(
    'reads %s with one command that uses an index',
    async (path) => {
      const plans = await api.commands.plansOf(() => api.get(path));
      expect(plans).toHaveLength(1);
      expect(plans.filter((plan) => plan.includes('COLLSCAN') || !plan.includes('IXSCAN'))).toEqual([]);
    },
  );
});

describe('GET /types', () => {
  it('lists types with the number of their entries, largest first', async () => {
    const { body } = await api.get<Page<{ slug: string; count: number }>>('/types');
    expect(body.items.map(({ slug, count }) => [slug, count])).toEqual([
      ['phone', 3],
      ['snack', 2],
    ]);
  });

  it('answers a type with its template in order', async () => {
    const { body } = await api.get<{ template: RegistryAttribute[] }>('/types/phone');
    expect(body.template.map(({ key }) => key)).toEqual(sampleContent.types[0]?.template);
  });

  it('names the type it does not know', async () => {
    expect((await api.get('/types/planet')).status).toBe(404);
  });
});

describe('GET /units', () => {
  it('lists dimensions with units, names in both languages and exact factors, without the database', async () => {
    const commands = await api.commands.during(async () => {
      const { body, headers } =
        await api.get<Page<{ key: string; baseUnit: string; units: { symbol: string; factor: string }[] }>>('/units');
      const length = body.items.find(({ key }) => key === 'length');
      expect(length?.baseUnit).toBe('m');
      expect(length?.units.find(({ symbol }) => symbol === 'in')).toMatchObject({
        names: { zh: '英寸' },
        factor: '0.0254',
      });
      expect(headers.get('cache-control')).toBe('public, max-age=3600');
    });
    expect(commands).toEqual([]);
  });
});

describe('GET /site', () => {
  it('has a name before an admin has set one', async () => {
    expect((await api.get('/site')).body).toEqual({ name: 'pkyx', logo: null, homePicture: null, announcement: null });
  });
});

describe('the OpenAPI document', () => {
  it('is served with every operation named once', async () => {
    const answer = await fetch(`${api.url}/api/v1/openapi.json`);
    const { paths } = (await answer.json()) as {
      paths: Record<string, Record<string, { operationId: string; summary?: string }>>;
    };
    const operations = Object.values(paths).flatMap((path) => Object.values(path));
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    expect(operations.filter(({ summary }) => !summary)).toEqual([]);
  });

  it('has a page that shows it', async () => {
    const answer = await fetch(`${api.url}/api/docs`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
  });
});

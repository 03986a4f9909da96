import { type EntryRecord, ModelName } from '@pkyx/persistence';
import type { ContentEntry } from '../../../data/content';
import { BackgroundJobs } from '../src/common/background/background-jobs.service';
import { AccountSteps } from './support/account-steps';
import { sampleContent } from './support/sample-content';
import { type Answer, TestApi } from './support/test-api';

interface Cell {
  key: string;
  value: Record<string, unknown>;
  editedBy: string | null;
}
interface Table {
  columns: { key: string; names: { zh: string; en: string }; kind: string; dimension: string | null }[];
  items: { slug: string; title: string; type: { slug: string }; cells: (Cell | null)[] }[];
  nextCursor: string | null;
  total: number;
}
interface Problem {
  detail: string;
  errors?: { pointer: string; code: string }[];
}

/** Twelve tablets: three share each weight, three have none, and screens are given in inches and in millimetres. */
const TABLETS = Array.from({ length: 12 }, (_, index): ContentEntry => {
  const weight = index < 9 ? [{ attribute: 'weight', value: `${400 + (index % 3)}`, unit: 'g', sources: [] }] : [];
  const screen = { attribute: 'screen-size', value: `${index + 5}`, unit: index % 2 ? 'in' : 'cm', sources: [] };
  return { title: `Tablet ${index}`, aliases: [], type: 'tablet', values: [screen, ...weight] };
});

const content = {
  ...sampleContent,
  types: [
    ...sampleContent.types,
    { slug: 'tablet', names: { zh: '平板', en: 'Tablet' }, template: ['weight'], highlights: ['screen-size'] },
  ],
  entries: [...sampleContent.entries, ...TABLETS],
};

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
  await api.seed(content);
});
afterAll(() => api.stop());

const titles = ({ body }: Answer<Table>) => body.items.map(({ title }) => title);
const phones = (query: string) => api.get<Table>(`/types/phone/entries?${query}`);

/** The slugs of all pages, one after another. */
async function walk(path: string): Promise<string[]> {
  const seen: string[] = [];
  let cursor = '';
  do {
    const { body } = await api.get<Table>(`${path}${cursor && `&cursor=${cursor}`}`);
    seen.push(...body.items.map(({ slug }) => slug));
    cursor = body.nextCursor ?? '';
  } while (cursor !== '');
  return seen;
}

describe('GET /types/{slug}/entries', () => {
  it('answers a cell for each column that was asked for, null where an entry has no value', async () => {
    const { status, body } = await phones('attributes=rating,screen-size&sort=title&order=asc');
    expect(status).toBe(200);
    expect(body.total).toBe(3);
    expect(body.columns.map(({ key, dimension }) => [key, dimension])).toEqual([
      ['rating', null],
      ['screen-size', 'length'],
    ]);
    expect(body.items.map(({ slug, cells }) => [slug, ...cells.map((cell) => cell?.key)])).toEqual([
      ['galaxy-s25', 'rating', 'screen-size'],
      ['iphone-17', 'rating', 'screen-size'],
      ['pixel-10', undefined, 'screen-size'],
    ]);
    expect(body.items[0]?.cells[1]).toMatchObject({
      value: { number: '154.94', unit: 'mm', base: '0.15494' },
      editedBy: 'pkyx',
    });
    expect(body.items[2]?.cells[0]).toBeNull();
  });

  it('shows what tells most about the type when nobody chose columns', async () => {
    const { body } = await api.get<Table>('/types/phone/entries');
    expect(body.columns.map(({ key }) => key)).toEqual([
      'screen-size',
      'battery-capacity',
      'weight',
      'wireless-charging',
      'rating',
      'released',
    ]);
  });

  it('takes names and aliases of attributes, each attribute once', async () => {
    const { body } = await phones(`attributes=${encodeURIComponent('电量,Weight,battery-capacity')}`);
    expect(body.columns.map(({ key }) => key)).toEqual(['battery-capacity', 'weight']);
    expect(body.items[0]?.cells).toHaveLength(2);
  });

  it.each([
    ['sort=title&order=asc', ['Galaxy S25', 'iPhone 17', 'Pixel 10']],
    ['sort=title&order=desc', ['Pixel 10', 'iPhone 17', 'Galaxy S25']],
    ['sort=weight&order=asc', ['Galaxy S25', 'iPhone 17', 'Pixel 10']],
    ['sort=weight&order=desc', ['Pixel 10', 'iPhone 17', 'Galaxy S25']],
    ['sort=released&order=asc', ['Pixel 10', 'Galaxy S25', 'iPhone 17']],
    ['sort=rating&order=asc', ['Galaxy S25', 'iPhone 17', 'Pixel 10']],
    ['sort=rating&order=desc', ['iPhone 17', 'Galaxy S25', 'Pixel 10']],
    ['sort=maker', ['iPhone 17', 'Galaxy S25', 'Pixel 10']],
  ])('sorts in base units, entries without a value last: %s', async (query, expected) => {
    expect(titles(await phones(query))).toEqual(expected);
  });

  it('sorts by views, the most viewed first', async () => {
    const model = api.model<EntryRecord>(ModelName.Entry);
    await model.updateOne({ slug: 'galaxy-s25' }, { views: 9 });
    await model.updateOne({ slug: 'pixel-10' }, { views: 4 });
    expect(titles(await phones('sort=views'))).toEqual(['Galaxy S25', 'Pixel 10', 'iPhone 17']);
    expect(titles(await phones('sort=views&order=asc'))).toEqual(['iPhone 17', 'Pixel 10', 'Galaxy S25']);
  });

  it.each(['weight', 'screen-size', 'title', 'views', 'rating'])(
    'pages by %s without repeating or losing one, in the same order as at once',
    async (sort) => {
      for (const order of ['asc', 'desc']) {
        const path = `/types/tablet/entries?sort=${sort}&order=${order}`;
        const atOnce = await walk(`${path}&limit=100`);
        expect([...atOnce].sort()).toEqual(TABLETS.map(({ title }) => title.toLowerCase().replace(' ', '-')).sort());
        for (const limit of [1, 2, 3, 5]) expect(await walk(`${path}&limit=${limit}`)).toEqual(atOnce);
      }
    },
  );

  it('counts and shows what passes the filters', async () => {
    const filtered = await phones(`attr.weight.gte=${encodeURIComponent('170 g')}&sort=weight&order=asc`);
    expect([titles(filtered), filtered.body.total]).toEqual([['iPhone 17', 'Pixel 10'], 2]);
    const unknown = await phones(`attr.rating.gte=4&attr.maker=${encodeURIComponent('三星 / SAMSUNG')}&sort=weight`);
    expect([titles(unknown), unknown.body.total]).toEqual([['Galaxy S25'], 1]);
    const none = await phones('attr.rating=1');
    expect([none.body.items, none.body.total, none.body.nextCursor]).toEqual([[], 0, null]);
  });

  it('holds amounts of money against the same currency only', async () => {
    const lin = await new AccountSteps(api).signedIn('lin-of-prices');
    for (const [title, value] of [
      ['Dear in yuan', '90 CNY'],
      ['Cheap in dollars', '50 USD'],
    ]) {
      const attributes = [{ name: '售价', kind: 'number', dimension: 'money', value }];
      const steps = new AccountSteps(api);
      expect((await steps.send('POST', '/entries', { title, type: 'tablet', attributes }, lin)).status).toBe(201);
    }
    const filter = new URLSearchParams({ 'attr.售价.lte': '100 USD' }).toString();
    const below = await api.get<Table>(`/types/tablet/entries?${filter}`);
    expect(titles(below)).toEqual(['Cheap in dollars']);
  });

  it('keeps filters on every page, those without a value to sort by included', async () => {
    const path = `/types/tablet/entries?sort=weight&attr.screen-size.gte=${encodeURIComponent('20 cm')}&limit=2`;
    const expected = [3, 5, 7, 9, 11].map((index) => `tablet-${index}`);
    expect((await walk(path)).sort()).toEqual([...expected].sort());
  });

  it.each([
    ['attributes=weight,nonsense', 'attributes'],
    ['attributes=', 'attributes'],
    ['attributes=a,b,c,d,e,f,g,h,i,j,k,l,m', 'attributes'],
    ['sort=nonsense', 'sort'],
    ['sort=website', 'sort'],
    ['sort=__proto__', 'sort'],
    ['order=up', 'order'],
    ['limit=101', 'limit'],
    ['cursor=forged', 'cursor'],
    ['attr.nonsense=1', 'attr.nonsense'],
    ['attr.weight.gte=5', 'attr.weight.gte'],
    ['colour=red', 'colour'],
  ])('refuses %s and names the parameter', async (query, pointer) => {
    const { status, body } = await api.get<Problem>(`/types/phone/entries?${query}`);
    expect([status, body.errors?.[0]?.pointer]).toEqual([400, pointer]);
  });

  it('refuses a cursor of another order, another filter or another type', async () => {
    const { body } = await api.get<Table>('/types/tablet/entries?sort=weight&limit=2');
    const cursor = `limit=2&cursor=${body.nextCursor}`;
    for (const path of [
      'tablet/entries?sort=title',
      'tablet/entries?sort=weight&order=asc',
      'phone/entries?sort=weight',
    ]) {
      expect((await api.get(`/types/${path}&${cursor}`)).status).toBe(400);
    }
    expect((await api.get(`/types/tablet/entries?sort=weight&attributes=weight&${cursor}`)).status).toBe(200);
  });

  it('answers 404 for a type that is not there', async () => {
    const { status, body } = await api.get<Problem>('/types/spaceship/entries');
    expect([status, body.detail]).toEqual([404, 'No type named “spaceship”.']);
  });

  it('costs the same few commands whatever the columns and the page', async () => {
    const commands = (query: string) => api.commands.during(() => phones(query));
    expect(await commands('attributes=weight')).toEqual(['find', 'find', 'aggregate']);
    expect(await commands('sort=weight&limit=100')).toEqual(['aggregate', 'find', 'aggregate']);
    expect((await commands('sort=weight&attr.rating.gte=4')).sort()).toEqual([
      'aggregate',
      'aggregate',
      'aggregate',
      'find',
    ]);
  });

  it.each(['weight', 'title', 'views'])(
    'walks an index in the order of %s, without sorting in memory',
    async (sort) => {
      for (const order of ['asc', 'desc']) {
        const path = `/types/tablet/entries?attributes=weight&sort=${sort}&order=${order}&limit=2`;
        const { body } = await api.get<Table>(path);
        const plans = [
          ...(await api.commands.plansOf(() => api.get(path))),
          ...(await api.commands.plansOf(() => api.get(`${path}&cursor=${body.nextCursor}`))),
        ];
        if (sort === 'weight') expect(plans.filter((plan) => plan.includes('"indexName":"sort-keys"'))).toHaveLength(2);
        for (const plan of plans) {
          expect(plan).toContain('IXSCAN');
          expect(plan.includes('COLLSCAN') || plan.includes('"stage":"SORT"')).toBe(false);
        }
      }
    },
  );
});

describe('a table after an edit', () => {
  const weights = async () => {
    const { body } = await phones('sort=weight&order=asc&attributes=weight');
    return body.items.map(({ title, cells: [cell] }) => [title, cell?.value['number'] ?? null]);
  };

  it('follows a changed value, a new entry, another type, a deletion and a merge of attributes', async () => {
    const steps = new AccountSteps(api);
    const lin = await steps.signedIn('lin');
    const mo = await steps.signedIn('mo', 'moderator');
    const tagOf = async (path: string) => ({ 'if-match': (await api.get(path)).headers.get('etag') ?? '', ...lin });

    const weight = '/entries/iphone-17/attributes/weight';
    await steps.send('PUT', weight, { value: '0.1', unit: 'kg' }, await tagOf(weight));
    const mass = { name: 'Mass', kind: 'number', dimension: 'mass', value: '150', unit: 'g' };
    await steps.send('POST', '/entries', { title: 'Xperia', type: 'phone', attributes: [mass] }, lin);
    expect(await weights()).toEqual([
      ['iPhone 17', '0.1'],
      ['Galaxy S25', '162'],
      ['Pixel 10', '7.2'],
      ['Xperia', null],
    ]);

    await steps.send('POST', '/attributes/mass/merges', { into: 'weight' }, mo);
    await api.app.get(BackgroundJobs).wake();
    await steps.send('PATCH', '/entries/tablet-0', { type: 'phone' }, await tagOf('/entries/tablet-0'));
    await steps.send('DELETE', '/entries/galaxy-s25', undefined, await tagOf('/entries/galaxy-s25'));
    expect(await weights()).toEqual([
      ['iPhone 17', '0.1'],
      ['Xperia', '150'],
      ['Pixel 10', '7.2'],
      ['Tablet 0', '400'],
    ]);
    expect((await phones('')).body.total).toBe(4);
    expect(await walk('/types/tablet/entries?sort=weight')).not.toContain('tablet-0');
  });
});

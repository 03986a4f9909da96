import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

interface Changes {
  items: {
    number: number;
    author: string;
    entry: { slug: string };
    changes: { field: string; key: string | null }[];
  }[];
  nextCursor: string | null;
}

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
  await api.seed(sampleContent);
});
afterAll(() => api.stop());

const slugs = ({ items }: Changes) => items.map(({ entry }) => entry.slug).sort();

describe('GET /changes', () => {
  it('lists who changed what, newest first, with one command', async () => {
    const commands = await api.commands.during(async () => {
      const { body } = await api.get<Changes>('/changes');
      expect(slugs(body)).toEqual(['galaxy-s25', 'iphone-17', 'pixel-10', '咸豆腐脑', '甜豆腐脑']);
      const created = body.items.find(({ entry }) => entry.slug === '甜豆腐脑');
      expect(created).toMatchObject({ number: 1, author: 'pkyx', restores: null, reverted: false });
      expect(created?.changes.map(({ field, key }) => key ?? field)).toEqual(['title', 'type', 'aliases', 'taste']);
    });
    expect(commands).toEqual(['aggregate']);
  });

  it('pages without repeating or losing one', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await api.get<Changes>(`/changes?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...slugs(body));
      cursor = body.nextCursor ?? '';
    } while (cursor !== '');
    expect(seen.sort()).toEqual(['galaxy-s25', 'iphone-17', 'pixel-10', '咸豆腐脑', '甜豆腐脑']);
  });

  it('can be narrowed to a type, a member and a time', async () => {
    expect(slugs((await api.get<Changes>('/changes?type=snack')).body)).toEqual(['咸豆腐脑', '甜豆腐脑']);
    expect(slugs((await api.get<Changes>('/changes?user=PKYX')).body)).toHaveLength(5);
    expect(slugs((await api.get<Changes>('/changes?since=2999-01-01T00:00:00Z')).body)).toEqual([]);
  });

  it.each(['/changes', '/changes?type=snack', '/changes?user=pkyx'])('reads %s by an index', async (path) => {
    const plans = await api.commands.plansOf(() => api.get(path));
    expect(plans.filter((plan) => plan.includes('COLLSCAN') || plan.includes('"stage":"SORT"'))).toEqual([]);
  });

  it.each([
    ['since=yesterday', 400],
    ['cursor=forged', 400],
    ['who=pkyx', 400],
    ['user=nobody', 404],
  ])('refuses %s with %i', async (query, status) => {
    expect((await api.get(`/changes?${query}`)).status).toBe(status);
  });
});

import { type EntryRecord, ModelName, type PairRecord } from '@pkyx/persistence';
import type { GapListDto } from '../src/gaps/dto/gap.dto';
import { AccountSteps, type Problem } from './support/account-steps';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

let api: TestApi;
let steps: AccountSteps;
let lin: Record<string, string>;

beforeAll(async () => {
  api = await TestApi.start();
  steps = new AccountSteps(api);
  await api.seed(sampleContent);
  await view({ 'iphone-17': 500, 'galaxy-s25': 100, 'pixel-10': 50, 甜豆腐脑: 10 });
  await compare('iphone-17', 'galaxy-s25', 30);
  await compare('iphone-17', 'pixel-10', 20);
  await compare('iphone-17', '甜豆腐脑', 90);
  lin = await steps.signedIn('lin');
});
afterAll(() => api.stop());

const gaps = (query = '', headers: Record<string, string> = {}) => api.get<GapListDto>(`/gaps${query}`, headers);
const told = ({ items }: GapListDto) =>
  items.map(({ entry, attribute, views, pair }) => [entry.slug, attribute.key, views, pair?.slug ?? null]);

async function view(views: Record<string, number>): Promise<void> {
  for (const [slug, count] of Object.entries(views)) {
    await api.model<EntryRecord>(ModelName.Entry).updateOne({ slug }, { $set: { views: count } });
  }
}

async function compare(a: string, b: string, views: number): Promise<void> {
  const found = await api.model<EntryRecord>(ModelName.Entry).find({ slug: { $in: [a, b] } }, { _id: 1 });
  const entries = found.map(({ _id }) => _id).sort((one, other) => (one.toHexString() < other.toHexString() ? -1 : 1));
  const _id = entries.map((id) => id.toHexString()).join('-');
  await api.model<PairRecord>(ModelName.Pair).create({ _id, entries, views });
}

const add = (slug: string, body: object) => steps.send('POST', `/entries/${slug}/attributes`, body, lin);

describe('GET /gaps', () => {
  it('answers what is usual for the type and missing, most looked for first, with the entry it is compared with', async () => {
    const { status, headers, body } = await gaps();
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(told(body).slice(0, 1)).toEqual([['galaxy-s25', 'website', 130, 'iphone-17']]);
    expect(told(body)).toEqual(
      expect.arrayContaining([
        ['pixel-10', 'maker', 70, 'iphone-17'],
        ['pixel-10', 'rating', 70, 'iphone-17'],
        ['pixel-10', 'website', 70, 'iphone-17'],
      ]),
    );
    expect(body.items).toHaveLength(4);
    expect(body.items[0]?.attribute).toMatchObject({ kind: 'link', names: { zh: '官网', en: 'Website' } });
  });

  it('names what readers of a pair see on the other side, where both are of one type', async () => {
    await add('iphone-17', { name: '充电口', kind: 'text', value: 'USB-C' });
    const { body } = await gaps('', lin);
    const ports = told(body).filter(([, key]) => key === '充电口');
    expect(ports).toEqual([
      ['galaxy-s25', '充电口', 30, 'iphone-17'],
      ['pixel-10', '充电口', 20, 'iphone-17'],
    ]);
  });

  it('shows who fills one that it is gone', async () => {
    expect((await add('galaxy-s25', { key: 'website', value: 'https://www.samsung.com/' })).status).toBe(201);
    expect(told((await gaps('', lin)).body)).not.toContainEqual(expect.arrayContaining(['galaxy-s25', 'website']));
  });

  it('keeps to one type and to as many as asked for', async () => {
    expect((await gaps('?type=phone&limit=2', lin)).body.items).toHaveLength(2);
    expect((await gaps('?type=snack', lin)).body.items).toEqual([]);
    expect((await gaps('?type=no-such-type', lin)).body.items).toEqual([]);
  });

  it('takes three database commands, and none for who looks again soon', async () => {
    const commands = await api.commands.during(() => gaps('?type=phone'));
    expect(commands.sort()).toEqual(['aggregate', 'aggregate', 'find']);
    expect(await api.commands.during(() => gaps('?type=phone'))).toEqual([]);
  });

  it('finds entries, pairs and attributes by indexes', async () => {
    const plans = await api.commands.plansOf(() => gaps('?type=phone', lin));
    expect(plans.filter((plan) => plan.includes('COLLSCAN'))).toEqual([]);
  });

  it('leaves out entries that were deleted', async () => {
    await api.model<EntryRecord>(ModelName.Entry).updateOne({ slug: 'pixel-10' }, { $set: { state: 'deleted' } });
    expect(told((await gaps('', lin)).body).filter(([slug]) => slug === 'pixel-10')).toEqual([]);
  });

  it.each(['?limit=0', '?limit=101', '?limit=many', '?sort=views'])('refuses %s', async (query) => {
    const { status, body } = await api.get<Problem>(`/gaps${query}`);
    expect([status, body.code]).toEqual([400, 'invalid-query']);
  });
});

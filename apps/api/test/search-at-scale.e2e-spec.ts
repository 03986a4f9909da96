import { loadWorldContent } from '../../../data/world-content';
import { generatedEntries } from './search-at-scale/generated-entries';
import queries from './search-at-scale/queries.json';
import { asEntries, insertEntries, insertType } from './search-at-scale/scaled-content';
import { TestApi } from './support/test-api';

interface Results {
  items: { title: string }[];
}

const FEW = 10_000;
const MANY = 100_000;
/** How long it takes to put them all there on a busy machine. */
const LOADING = 900_000;

const firstContent = asEntries(loadWorldContent().entries);
const generated = generatedEntries(MANY);

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
  await insertType(api);
  await insertEntries(api, [...firstContent, ...generated.slice(0, FEW)], 0);
}, LOADING);

afterAll(() => api.stop());

/** A part of them, evenly spread over their kinds: to explain how a query is carried out takes long. */
const measuredQueries = queries.filter((_, index) => index % 3 === 0);

const pathOf = (q: string) => `/suggestions?q=${encodeURIComponent(q)}`;

interface Cost {
  keys: number;
  returned: number;
}

async function costs(): Promise<Cost[]> {
  const measured: Cost[] = [];
  for (const { q } of measuredQueries) {
    let returned = 0;
    const keys = await api.commands.keysExamined(async () => {
      const { body } = await api.get<Results>(pathOf(q));
      returned = body.items.length;
    });
    measured.push({ keys, returned });
  }
  return measured;
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

/**
 * The queries are data, drawn once from the first content and from generated entries. A query inside of a name, or in pinyin
 * or initials, is one that at most five entries answer, or that reads as a whole name does, of which the wanted one is among the
 * five most viewed: no search could put all of more than five among the first five.
 */
describe('searching among 100,000 entries', () => {
  let costsAmongFew: Cost[];
  let costsAmongMany: Cost[];

  beforeAll(async () => {
    costsAmongFew = await costs();
    await insertEntries(api, generated.slice(FEW), 1_000_000);
    costsAmongMany = await costs();
  }, LOADING);

  it('is asked for things that are there', () => {
    const titles = new Set([...firstContent, ...generated].map(({ title }) => title));
    expect(queries.length).toBeGreaterThanOrEqual(200);
    expect(queries.filter(({ expected }) => !titles.has(expected))).toEqual([]);
  });

  it.each([
    ['contains', 1],
    ['alias', 1],
    ['pinyin', 0.95],
    ['initials', 0.95],
    ['mixed', 0.95],
    ['typo', 0.9],
  ])(
    'finds what is meant by %s among the first five in at least %d of the cases',
    async (kind, least) => {
      const asked = queries.filter((query) => query.kind === kind);
      const missed: string[] = [];
      for (const { q, expected } of asked) {
        const { body } = await api.get<Results>(pathOf(q));
        if (!body.items.slice(0, 5).some(({ title }) => title === expected)) missed.push(`${q} → ${expected}`);
      }
      expect(missed.length <= (1 - least) * asked.length ? [] : missed).toEqual([]);
    },
    LOADING,
  );

  it('examines at most twenty index keys for each entry it answers with, on the median query', () => {
    expect(median(costsAmongMany.map(({ keys, returned }) => keys / Math.max(1, returned)))).toBeLessThanOrEqual(20);
  });

  it('costs less than twice what it does among 10,000', () => {
    const total = (measured: readonly Cost[]) => measured.reduce((sum, { keys }) => sum + keys, 0);
    expect(total(costsAmongMany) / total(costsAmongFew)).toBeLessThan(2);
    expect(median(costsAmongMany.map(({ keys }) => keys)) / median(costsAmongFew.map(({ keys }) => keys))).toBeLessThan(
      2,
    );
  });
});

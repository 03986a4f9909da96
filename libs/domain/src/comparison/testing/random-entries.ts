import fc from 'fast-check';
import { DIRECTIONS, type Direction, type TypedValue } from '../../values/value';
import type { ComparedEntry } from '../comparison';
import type { Priorities } from '../priorities';
import { cell, date, no, quantity, rating, text, yes } from './compared-entries';

/** Few values, near one another, so that ties and near ties come up often. */
const VALUES: fc.Arbitrary<TypedValue>[] = [
  fc
    .constantFrom('1 kg', '1.0 kg', '1000 g', '2.2 lb', '2.20 lb', '35 oz', '0 kg', '2 kg', '12 oz')
    .map((value) => quantity(value, 'mass')),
  fc
    .constantFrom('6.1 in', '154.94 mm', '155 mm', '15.5 cm', '6.15 in', '154.9 mm', '0.155 m')
    .map((value) => quantity(value)),
  fc.constantFrom('36.6 °C', '97.88 °F', '309.75 K', '-40 °C', '-40 °F', '0 °C').map((value) => quantity(value)),
  fc.constantFrom('100 CNY', '100 USD', '99.5 CNY').map((value) => quantity(value)),
  fc.constantFrom('3 ‰', '0.3 %', '4.5 %', '12 ‰').map((value) => quantity(value)),
  fc.constantFrom('2025', '2025-09', '2025-09-30', '2024-12', '2026').map(date),
  fc.constantFrom(0, 0.5, 3, 4.5, 5).map(rating),
  fc.constantFrom(yes, no),
  fc.constantFrom('a', 'Ａ', 'b').map(text),
];
const MOST_ATTRIBUTES = 10;

interface RegistryItem {
  direction: Direction;
  group: string;
  position: number;
  values: fc.Arbitrary<TypedValue>;
}

const registry: fc.Arbitrary<RegistryItem[]> = fc.array(
  fc.record({
    direction: fc.constantFrom(...DIRECTIONS),
    group: fc.constantFrom('identity', 'price', 'nowhere'),
    position: fc.integer({ min: 0, max: 3 }),
    values: fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...VALUES) }, fc.constant(fc.oneof(...VALUES))),
  }),
  { maxLength: MOST_ATTRIBUTES },
);
const type = fc.constantFrom(
  { slug: 'phone', names: { zh: '手机', en: 'Phone' } },
  { slug: 'car', names: { zh: '汽车', en: 'Car' } },
);
const sources = fc.option(
  fc.array(
    fc.record({
      citation: fc.constantFrom('Facts', 'Facts, est.'),
      asOf: fc.constantFrom(null, '2012', '2023', '2024-05'),
    }),
    { maxLength: 2 },
  ),
  { nil: undefined },
);

/** Entries of up to ten attributes `key-0`, `key-1` …, most of one type; `Entry A`, `Entry B` … in English. */
export function entriesOf(count: fc.Arbitrary<number>): fc.Arbitrary<ComparedEntry[]> {
  return fc.tuple(registry, count).chain(([items, length]) => {
    const attributes = items.map(({ direction, group, position, values }, index) =>
      fc.option(
        fc
          .tuple(values, sources)
          .map(([value, from]) => cell(`key-${index}`, value, direction, { group, position, sources: from })),
        { freq: 5 },
      ),
    );
    const sides = fc.array(
      fc.tuple(fc.tuple(...attributes), fc.oneof({ weight: 9, arbitrary: fc.constant('phone') }, fc.constant('car'))),
      { minLength: length, maxLength: length },
    );
    return fc.tuple(sides, type).map(([made, common]) =>
      made.map(([cells, slug], index) => ({
        slug: `entry-${index}`,
        title: `词条${'甲乙丙丁戊己庚辛'[index]}`,
        aliases: [`Entry ${'ABCDEFGH'[index]}`],
        type: slug === 'phone' ? common : { slug, names: { zh: '汽车', en: 'Car' } },
        attributes: cells.filter((found) => found !== null),
      })),
    );
  });
}

/** Entries, and the same in another order: the entry at `order[i]` has moved to place i. */
export function reorderedEntries(): fc.Arbitrary<{ entries: ComparedEntry[]; order: number[] }> {
  return entriesOf(fc.integer({ min: 2, max: 8 })).chain((entries) => {
    const places = entries.map((_, index) => index);
    const orders = fc.shuffledSubarray(places, { minLength: places.length });
    return orders.map((order) => ({ entries, order }));
  });
}

/** What may matter to a reader of such entries; one of the rows is never there. */
export function priorities(): fc.Arbitrary<Priorities> {
  const key = fc.integer({ min: 0, max: MOST_ATTRIBUTES }).map((index) => `key-${index}`);
  const pairs = <Value>(value: fc.Arbitrary<Value>) => fc.array(fc.tuple(key, value)).map((found) => new Map(found));
  return fc.record({
    weights: pairs(fc.integer({ min: 0, max: 10 })),
    must: fc.array(key, { maxLength: 3 }).map((keys) => new Set(keys)),
    directions: pairs(fc.constantFrom(...DIRECTIONS)),
  });
}

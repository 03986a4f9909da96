import { isNearName, nameAnswers, type SearchTier } from '@pkyx/domain';
import { readHan } from '../common/pinyin/read-han';

/**
 * Those of the things found that answer a query, the likeliest first: by the way in which one of their names answers it, then
 * near names; among equals the order is that of `weight`, the heaviest first.
 */
export function rankByName<Found>(
  found: readonly Found[],
  query: string,
  tiers: readonly SearchTier[],
  { namesOf, weight }: { namesOf: (item: Found) => readonly string[]; weight: (item: Found) => number },
): Found[] {
  const placeOf = (item: Found): number => {
    const names = namesOf(item);
    const tier = tiers.findIndex(({ how }) => names.some((name) => nameAnswers(how, query, name, readHan)));
    if (tier !== -1) return tier;
    return names.some((name) => isNearName(query, name)) ? tiers.length : Infinity;
  };
  return found
    .map((item) => ({ item, place: placeOf(item) }))
    .filter(({ place }) => place !== Infinity)
    .sort((a, b) => a.place - b.place || weight(b.item) - weight(a.item))
    .map(({ item }) => item);
}

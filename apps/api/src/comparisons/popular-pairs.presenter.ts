import type { PairView } from '@pkyx/persistence';
import { presentSummary } from '../entries/entry.presenter';
import { bySlug, canonicalAddress } from './comparison-address';
import type { PopularPairDto, RelatedPairDto } from './dto/popular-pairs.dto';

export function presentPair({ sides, views }: PairView): PopularPairDto {
  const entries = sides.map(presentSummary).sort(bySlug);
  return { entries, canonical: canonicalAddress(entries), views };
}

/** A pair with the id of the side that was asked about. */
export type RelatedPair = PairView & { of: { toHexString(): string } };

export function presentRelatedPair({ of, ...pair }: RelatedPair): RelatedPairDto {
  const { entries, ...rest } = presentPair(pair);
  const asked = of.toHexString();
  return { ...rest, entries: entries.sort((a, b) => Number(b.id === asked) - Number(a.id === asked)) };
}

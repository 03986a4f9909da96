import type { PairView } from '@pkyx/persistence';
import { presentSummary } from '../entries/entry.presenter';
import { bySlug, canonicalAddress } from './comparison-address';
import type { PopularPairDto } from './dto/popular-pairs.dto';

export function presentPair({ sides, views }: PairView): PopularPairDto {
  const entries = sides.map(presentSummary).sort(bySlug);
  return { entries, canonical: canonicalAddress(entries), views };
}

import { presentSummary } from '../entries/entry.presenter';
import { comparisonAddress } from './comparison-address';
import type { PkQueryDto, PkReadingDto } from './dto/pk-query.dto';
import type { ReadQuery } from './pk-queries.service';

/** Several readings are a choice: none of them has the address of a page at the top, so that nobody is sent there unasked. */
export function presentPkQuery(readings: readonly ReadQuery[]): PkQueryDto {
  const presented = readings.map(presentReading);
  const [first] = presented;
  if (!first) throw new Error('a query that can be read has a reading');
  if (presented.length === 1) return { ...first, alternatives: [] };
  return { ...first, comparison: null, alternatives: presented };
}

function presentReading({ separator, sides }: ReadQuery): PkReadingDto {
  const slugs = sides.flatMap(({ match }) => (match ? [match.slug] : []));
  return {
    separator,
    sides: sides.map(({ text, match, candidates }) => ({
      text,
      match: match && presentSummary(match),
      candidates: candidates.map(presentSummary),
    })),
    comparison: slugs.length === sides.length ? comparisonAddress(slugs) : null,
  };
}

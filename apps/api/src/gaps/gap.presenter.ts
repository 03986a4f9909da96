import { presentRegistryAttribute } from '../attributes/attribute.presenter';
import { presentSummary } from '../entries/entry.presenter';
import type { GapDto } from './dto/gap.dto';
import type { Gap } from './gap-ranking';

export function presentGap({ entry, attribute, views, pair }: Gap): GapDto {
  return {
    entry: presentSummary(entry),
    attribute: presentRegistryAttribute(attribute),
    views,
    pair: pair && presentSummary(pair),
  };
}

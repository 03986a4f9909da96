import type { TypeRecord } from '@pkyx/persistence';
import { namesForReaders } from '../common/localization/names-from';
import { presentRegistryAttribute } from '../attributes/attribute.presenter';
import type { TypeDto, TypeSummaryDto } from './dto/type.dto';
import type { TypeView } from './types.service';

/** The only way a type becomes JSON. */
export function presentTypeSummary({ slug, names, count, version, needsApproval }: TypeRecord): TypeSummaryDto {
  return { slug, names: namesForReaders(names), count, version, needsApproval: needsApproval ?? false };
}

/** A type with what it offers in order. */
export function presentType(type: TypeView): TypeDto {
  const attributes = new Map(type.offeredAttributes.map((attribute) => [attribute.key, attribute]));
  const template = type.offered.flatMap((key) => attributes.get(key) ?? []);
  return {
    ...presentTypeSummary(type),
    template: template.map(presentRegistryAttribute),
    highlights: type.highlights,
  };
}

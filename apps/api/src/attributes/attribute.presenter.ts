import type { AttributeRecord } from '@pkyx/persistence';
import type { RegistryAttributeDto } from './dto/registry-attribute.dto';

/** The only way a registry attribute becomes JSON. */
export function presentRegistryAttribute(attribute: AttributeRecord): RegistryAttributeDto {
  const { key, names, aliases, kind, dimension, direction, group, types, uses, version } = attribute;
  return { key, names, aliases, kind, dimension, direction, group, types, uses, version };
}

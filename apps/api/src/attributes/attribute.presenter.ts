import { namesForReaders } from '../common/localization/names-from';
import type { AttributeRecord } from '@pkyx/persistence';
import type { RegistryAttributeDto } from './dto/registry-attribute.dto';

/** The only way a registry attribute becomes JSON. */
export function presentRegistryAttribute(attribute: AttributeRecord): RegistryAttributeDto {
  const { key, aliases, kind, dimension, direction, group, types, uses, version } = attribute;
  const names = namesForReaders(attribute.names);
  return { key, names, aliases, kind, dimension, direction, group, types, uses, version };
}

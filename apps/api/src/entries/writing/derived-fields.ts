import { foldKey, searchKeysOf, type TypedValue } from '@pkyx/domain';
import type { EntryAttributeRecord, EntryRecord } from '@pkyx/persistence';
import { facetOf } from '../facets';

/** The fields of an entry that follow from its title and aliases. */
export function namingFields(title: string, aliases: readonly string[]): Pick<EntryRecord, 'nameKeys' | 'searchKeys'> {
  return { nameKeys: [...new Set([title, ...aliases].map(foldKey))], searchKeys: searchKeysOf(title, aliases) };
}

/** The fields that follow from its values, of which alternatives do not count. */
export function valueFields(records: readonly EntryAttributeRecord[]): Pick<EntryRecord, 'facets' | 'picture'> {
  const leading = records.filter(({ alternative }) => !alternative) as (EntryAttributeRecord & TypedValue)[];
  const picture = leading.find((attribute) => attribute.kind === 'image');
  return {
    facets: leading.flatMap((attribute) => facetOf(attribute.key, attribute) ?? []),
    picture: picture?.kind === 'image' ? picture.value.url : null,
  };
}

import { foldKey, searchKeysOf, sortKeyOf, type TypedValue } from '@pkyx/domain';
import { type EntryAttributeRecord, type EntryRecord, sortKeyFor, sortKeyName } from '@pkyx/persistence';
import { readHan } from '../../common/pinyin/read-han';
import { facetOf } from '../facets';

/** The fields of an entry that follow from its title and aliases. */
export function namingFields(title: string, aliases: readonly string[]): Pick<EntryRecord, 'nameKeys' | 'searchKeys'> {
  return {
    nameKeys: [...new Set([title, ...aliases].map(foldKey))],
    searchKeys: searchKeysOf(title, aliases, readHan),
  };
}

/** The fields that follow from its values, of which alternatives do not count, and from its type. */
export function valueFields(
  { _id, type }: Pick<EntryRecord, '_id' | 'type'>,
  records: readonly EntryAttributeRecord[],
): Pick<EntryRecord, 'facets' | 'picture' | 'sortKeys'> {
  const leading = records.filter(({ alternative }) => !alternative) as (EntryAttributeRecord & TypedValue)[];
  const sortKeys = leading.flatMap((attribute) => {
    const sortKey = sortKeyOf(attribute);
    return sortKey === null ? [] : [[sortKeyName(type, attribute.key), sortKeyFor(_id, sortKey)] as const];
  });
  return {
    facets: leading.flatMap((attribute) => facetOf(attribute.key, attribute) ?? []),
    picture: pictureOf(records),
    sortKeys: Object.fromEntries(sortKeys),
  };
}

/** The address of the picture that stands for an entry: the first of its values that is one. */
export function pictureOf(records: readonly EntryAttributeRecord[]): string | null {
  const picture = (records as readonly (EntryAttributeRecord & TypedValue)[]).find(
    ({ kind, alternative }) => kind === 'image' && !alternative,
  );
  return picture?.kind === 'image' ? picture.value.url : null;
}

import { foldKey, type LocalizedText, searchKeysOf } from '@pkyx/domain';
import { readHan } from '../common/pinyin/read-han';

/**
 * The fields of an attribute or a type by which it is found. `identifiers`: its key or slug, and the keys of what was merged
 * into it, which lead to it, too.
 */
export function namingFields(
  identifiers: readonly string[],
  { zh, en }: LocalizedText,
  aliases: readonly string[] = [],
): { nameKeys: string[]; searchKeys: string[] } {
  const names = [zh, en, ...aliases].filter((name) => name !== '');
  const [first = '', ...others] = names;
  return {
    nameKeys: [...new Set([...identifiers, ...names].map(foldKey))],
    searchKeys: searchKeysOf(first, others, readHan),
  };
}

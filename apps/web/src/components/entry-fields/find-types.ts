import { foldKey } from '@pkyx/domain';
import type { EntryType } from '../../lib/api-types';

type NamedType = Pick<EntryType, 'slug' | 'names' | 'count'>;

/** The type that is called so, in either language, if any. */
export function typeNamed<Type extends NamedType>(types: readonly Type[], name: string): Type | undefined {
  const wanted = foldKey(name);
  return types.find((type) => spellingsOf(type).includes(wanted));
}

/** The types whose names hold a text, in either language. */
export function findTypes<Type extends NamedType>(types: readonly Type[], text: string): Type[] {
  const wanted = foldKey(text);
  return types.filter((type) => spellingsOf(type).some((spelling) => spelling.includes(wanted)));
}

function spellingsOf({ slug, names }: NamedType): string[] {
  return [slug, names.zh, names.en].map(foldKey);
}

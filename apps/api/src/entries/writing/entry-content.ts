import { isDeepStrictEqual } from 'node:util';
import type { TypedValue } from '@pkyx/domain';
import type { ChangeRecord, EntryAttributeRecord, EntryRecord, SourceRecord } from '@pkyx/persistence';

/** A value that is to stand in an entry, under the key that it is written under. */
export type WrittenAttribute = TypedValue & { key: string; sources: SourceRecord[]; note: string | null };

/**
 * What an entry says, as its revisions tell it: a merge of registry attributes changes where a value is shown, never the key
 * that it was written under.
 */
export interface EntryContent {
  title: string;
  aliases: string[];
  /** slug of a type that exists */
  type: string;
  attributes: WrittenAttribute[];
}

/** What a live entry says; null for one that was deleted. */
export function contentOf({ state, title, aliases, type, attributes }: EntryRecord): EntryContent | null {
  if (state === 'deleted') return null;
  return {
    title,
    aliases,
    type,
    attributes: attributes.map((attribute) => ({
      key: originOf(attribute),
      ...statementOf(attribute),
    })) as WrittenAttribute[],
  };
}

export function originOf({ origin, key }: Pick<EntryAttributeRecord, 'origin' | 'key'>): string {
  return origin ?? key;
}

/** `after` with its attributes in the order of `before`, new ones last: the order that folding its revisions gives. */
export function inOrderOf(before: EntryContent | null, after: EntryContent): EntryContent {
  const places = new Map(before?.attributes.map(({ key }, index) => [key, index]));
  const placeOf = ({ key }: WrittenAttribute) => places.get(key) ?? places.size;
  return { ...after, attributes: [...after.attributes].sort((a, b) => placeOf(a) - placeOf(b)) };
}

/** Field by field, what makes `after` out of `before`; null: an entry that is not there, or was deleted. */
export function changesBetween(before: EntryContent | null, after: EntryContent | null): ChangeRecord[] {
  const changes: ChangeRecord[] = [];
  for (const field of ['title', 'type', 'aliases'] as const) {
    const [was, is] = [before?.[field] ?? null, after?.[field] ?? null];
    if (!isDeepStrictEqual(was, is)) changes.push({ field, key: null, before: was, after: is });
  }
  const old = new Map(before?.attributes.map((attribute) => [attribute.key, statementOf(attribute)]));
  for (const attribute of after?.attributes ?? []) {
    const [was, is] = [old.get(attribute.key) ?? null, statementOf(attribute)];
    if (!isDeepStrictEqual(was, is)) changes.push({ field: 'attribute', key: attribute.key, before: was, after: is });
    old.delete(attribute.key);
  }
  for (const [key, was] of old) changes.push({ field: 'attribute', key, before: was, after: null });
  return changes;
}

/** What a value says, without where it stands and who wrote it. */
export function statementOf({
  kind,
  value,
  sources,
  note,
}: Pick<EntryAttributeRecord, 'kind' | 'value' | 'sources' | 'note'>) {
  return {
    kind,
    value,
    sources: sources.map(({ url, citation, retrievedOn, asOf }) => ({ url, citation, retrievedOn, asOf })),
    note,
  };
}

import { foldKey, searchKeysOf, type TypedValue } from '@pkyx/domain';
import type { ChangeRecord, EntryAttributeRecord, EntryRecord, SourceRecord } from '@pkyx/persistence';
import { isDeepStrictEqual } from 'node:util';
import type { Types } from 'mongoose';
import { facetOf } from '../facets';

/** A value that is to stand in an entry. */
export type WrittenAttribute = TypedValue & { key: string; sources: SourceRecord[]; note: string | null };

/** What a member, an import or the first content says about an entry. */
export interface EntryContent {
  title: string;
  aliases: string[];
  /** slug of a type that exists */
  type: string;
  attributes: WrittenAttribute[];
}

/** The fields that follow from title, aliases and attributes. */
export function derivedFields({
  title,
  aliases,
  attributes,
}: EntryContent): Pick<EntryRecord, 'nameKeys' | 'facets' | 'searchKeys' | 'picture'> {
  const picture = attributes.find((attribute) => attribute.kind === 'image');
  return {
    nameKeys: [...new Set([title, ...aliases].map(foldKey))],
    facets: attributes.flatMap((attribute) => facetOf(attribute.key, attribute) ?? []),
    searchKeys: searchKeysOf(title, aliases),
    picture: picture?.kind === 'image' ? picture.value.url : null,
  };
}

/** Field by field, what makes `after` out of `before` (null: a new entry). */
export function changesBetween(before: EntryContent | null, after: EntryContent): ChangeRecord[] {
  const changes: ChangeRecord[] = [];
  for (const field of ['title', 'type', 'aliases'] as const) {
    const old = before?.[field] ?? null;
    if (!isDeepStrictEqual(old, after[field])) changes.push({ field, key: null, before: old, after: after[field] });
  }
  const old = new Map(before?.attributes.map((attribute) => [attribute.key, statement(attribute)]));
  for (const attribute of after.attributes) {
    const [was, is] = [old.get(attribute.key) ?? null, statement(attribute)];
    if (!isDeepStrictEqual(was, is)) changes.push({ field: 'attribute', key: attribute.key, before: was, after: is });
    old.delete(attribute.key);
  }
  for (const [key, was] of old) changes.push({ field: 'attribute', key, before: was, after: null });
  return changes;
}

/** The records of the attributes after an edit; what did not change keeps its version, author and time. */
export function attributeRecords(
  before: readonly EntryAttributeRecord[],
  after: readonly WrittenAttribute[],
  author: Types.ObjectId,
  at: Date,
): EntryAttributeRecord[] {
  const old = new Map(before.map((attribute) => [attribute.key, attribute]));
  return after.map((attribute) => {
    const was = old.get(attribute.key);
    if (was && isDeepStrictEqual(statement(was), statement(attribute))) return was;
    return {
      key: attribute.key,
      ...statement(attribute),
      version: (was?.version ?? 0) + 1,
      editedBy: author,
      editedAt: at,
    };
  });
}

function statement({ kind, value, sources, note }: Pick<EntryAttributeRecord, 'kind' | 'value' | 'sources' | 'note'>) {
  return {
    kind,
    value,
    sources: sources.map(({ url, citation, retrievedOn, asOf }) => ({ url, citation, retrievedOn, asOf })),
    note,
  };
}

import { isDeepStrictEqual } from 'node:util';
import type { EntryAttributeRecord } from '@pkyx/persistence';
import type { Types } from 'mongoose';
import { originOf, statementOf, type WrittenAttribute } from './entry-content';

/** The edit that writes values. */
export interface WritingEdit {
  number: number;
  author: Types.ObjectId;
  at: Date;
}

/** The key that values written under a key are shown under: another than itself while a merge is in force. */
export type KeyResolution = (origin: string) => string;

/** The records of the attributes after an edit; what did not change keeps its version, author and time. */
export function attributeRecords(
  before: readonly EntryAttributeRecord[],
  after: readonly WrittenAttribute[],
  edit: WritingEdit,
  keyOf: KeyResolution,
): EntryAttributeRecord[] {
  const old = new Map(before.map((attribute) => [originOf(attribute), attribute]));
  const records = after.map((attribute): EntryAttributeRecord => {
    const was = old.get(attribute.key);
    if (was && isDeepStrictEqual(statementOf(was), statementOf(attribute))) return was;
    return {
      key: attribute.key,
      ...statementOf(attribute),
      version: edit.number,
      editedBy: edit.author,
      editedAt: edit.at,
    };
  });
  return realigned(records, keyOf);
}

/**
 * The same values under the keys that merges give them now, in the same order. Of several under one key, the one that was
 * written under it has the say, else the first; the others are its alternatives.
 */
export function realigned(records: readonly EntryAttributeRecord[], keyOf: KeyResolution): EntryAttributeRecord[] {
  const placed = records.map(({ origin, alternative: _alternative, ...record }) => {
    const from = origin ?? record.key;
    const key = keyOf(from);
    return { ...record, key, ...(key !== from && { origin: from }) };
  });
  const leading = new Map<string, (typeof placed)[number]>();
  for (const record of placed) {
    if (!leading.has(record.key) || record.origin === undefined) leading.set(record.key, record);
  }
  return placed.map((record) =>
    leading.get(record.key) === record ? record : { ...record, alternative: true as const },
  );
}

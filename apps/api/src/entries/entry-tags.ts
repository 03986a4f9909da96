import { createHash } from 'node:crypto';
import { bytesOf } from '../common/body-bytes';
import { representationTag } from '../common/preconditions/etag';
import type { EntryDto } from './dto/entry.dto';
import { type PlacedAttribute, withoutPlace } from './entry.presenter';

/** An entry as JSON, and its tag. A view more makes no other representation. */
export function writtenEntry({ views, ...entry }: EntryDto): { body: Buffer; tag: string } {
  const end = `,"views":${views}}`;
  const body = bytesOf(JSON.stringify(entry).slice(0, -1) + end);
  return { body, tag: representationTag(entry.id, entry.version, body.subarray(0, -end.length)) };
}

/** Tag of the values of an entry under one key. */
export function attributeTag(entryId: string, attribute: PlacedAttribute): string {
  const text = JSON.stringify(withoutPlace(attribute));
  return representationTag(attributeTagId(entryId, attribute.key), attribute.version, text);
}

/** What a value's tag starts with. Keys are of any script, tags are not. */
export function attributeTagId(entryId: string, key: string): string {
  return `${entryId}.${createHash('sha1').update(key).digest('base64url').slice(0, 10)}`;
}

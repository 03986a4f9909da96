import { createHash } from 'node:crypto';
import { representationTag } from '../common/preconditions/etag';
import type { EntryDto } from './dto/entry.dto';
import { type PlacedAttribute, withoutPlace } from './entry.presenter';

/** Tag of an entry. A view more makes no other representation. */
export function entryTag({ views: _views, ...entry }: EntryDto): string {
  return representationTag(entry.id, entry.version, entry);
}

/** Tag of the values of an entry under one key. */
export function attributeTag(entryId: string, attribute: PlacedAttribute): string {
  return representationTag(attributeTagId(entryId, attribute.key), attribute.version, withoutPlace(attribute));
}

/** What a value's tag starts with. Keys are of any script, tags are not. */
export function attributeTagId(entryId: string, key: string): string {
  return `${entryId}.${createHash('sha1').update(key).digest('base64url').slice(0, 10)}`;
}

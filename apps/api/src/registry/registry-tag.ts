import type { Types } from 'mongoose';
import { representationTag } from '../common/preconditions/etag';

/** The ETag of an attribute or a type: how often it is used changes without an edit. */
export function registryTag(
  { _id, version }: { _id: Types.ObjectId; version: number },
  representation: object,
): string {
  return representationTag(_id.toHexString(), version, JSON.stringify(representation));
}

import type { Tagged } from '../../../lib/api-client';
import type { Attribute, ValueInput } from '../../../lib/api-types';
import { isProblem } from '../../../lib/problem';
import { inputOf } from '../rules/value-form-content';
import { addValue, deleteValue, putValue, readValue } from './values';

/** What is to become of a value: other content, or nothing. */
export type ValueIntent = { write: ValueInput } | 'delete';

/** A value that is there, or null where none is. */
export type ValueState = Tagged<Attribute> | null;

/** The value that an edit is about. */
export type ValuePlace = { slug: string } & Pick<Attribute, 'key' | 'kind'>;

/** Makes an edit to the value that was seen. Throws `stale` or `not-found` where it is another by now. */
export async function applyEdit(
  { slug, key, kind }: ValuePlace,
  seen: ValueState,
  intent: ValueIntent,
): Promise<ValueState> {
  if (intent !== 'delete') {
    return seen ? putValue(slug, key, intent.write, seen.etag) : addValue(slug, { ...intent.write, key, kind });
  }
  if (seen) await deleteValue(slug, key, seen.etag);
  return null;
}

/** Brings back what was there before an edit, if nobody has changed it since. */
export async function undoEdit(
  place: ValuePlace,
  before: ValueState,
  after: ValueState,
  comment: string,
): Promise<void> {
  await applyEdit(place, after, before ? { write: { ...inputOf(before.data), comment } } : 'delete');
}

/** The value as it is now. */
export async function readState({ slug, key }: ValuePlace): Promise<ValueState> {
  try {
    return await readValue(slug, key);
  } catch (error) {
    if (isProblem(error, 'not-found')) return null;
    throw error;
  }
}

import { parseNumberText } from '../units/number-text';
import type { BooleanValue, RatingValue } from './value';
import { valueFields } from './value-fields';
import { valueInvalid, valueType } from './value-problems';

const YES = ['是', 'yes', 'true'];
const NO = ['否', 'no', 'false'];

/** true or false; as text 是 否 yes no true false in any case. Throws `boolean-invalid` and as `valueFields`. */
export function parseBooleanValue(input: unknown): BooleanValue {
  const { boolean } = valueFields('boolean', input, 'boolean', ['boolean']);
  if (typeof boolean === 'boolean') return { boolean };
  if (typeof boolean !== 'string') throw valueType('boolean');
  const word = boolean.trim().toLowerCase();
  if (YES.includes(word)) return { boolean: true };
  if (NO.includes(word)) return { boolean: false };
  throw valueInvalid('boolean', boolean);
}

/** 0 to 5 stars in half steps, as a number or as its text. Throws `rating-invalid`, `number-invalid` and as `valueFields`. */
export function parseRatingValue(input: unknown): RatingValue {
  const { rating } = valueFields('rating', input, 'rating', ['rating']);
  if (typeof rating !== 'number' && typeof rating !== 'string') throw valueType('rating');
  const stars = typeof rating === 'string' ? Number(parseNumberText(rating)) : rating;
  if (!Number.isInteger(stars * 2) || stars < 0 || stars > 5) throw valueInvalid('rating', String(rating));
  return { rating: Math.abs(stars) };
}

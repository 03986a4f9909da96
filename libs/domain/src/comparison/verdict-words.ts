import type { LocalizedText } from '../domain-error';
import { Exact, plain } from '../units/exact';

/** How much one value stands out from the next. */
export type Degree = 'slight' | 'plain' | 'clear' | 'far';

/** Ratios of the larger to the smaller from which on a word is used. */
export const DEGREE_FROM: Record<Exclude<Degree, 'slight'>, number> = { plain: 1.1, clear: 2, far: 10 };

/** Larger ratios are told as "over 1000 times". */
const LARGEST_TOLD_RATIO = 1000;

export const DEGREE_WORDS: Record<Degree, LocalizedText> = {
  slight: { zh: '略', en: 'slightly ' },
  plain: { zh: '', en: '' },
  clear: { zh: '明显', en: 'well ' },
  far: { zh: '远', en: 'far ' },
};

/** The word for a ratio; a margin without a ratio gets none. */
export function degreeOf(ratio: string | null): Degree {
  const number = Number(ratio ?? DEGREE_FROM.plain);
  if (number >= DEGREE_FROM.far) return 'far';
  if (number >= DEGREE_FROM.clear) return 'clear';
  return number >= DEGREE_FROM.plain ? 'plain' : 'slight';
}

/** A ratio from 2 on as a multiple: to one decimal below 10, to a whole number above, "over" where it is beyond telling. */
export function multipleOf(ratio: string): { number: string; isOver: boolean } {
  const exact = new Exact(ratio);
  if (exact.gt(LARGEST_TOLD_RATIO)) return { number: String(LARGEST_TOLD_RATIO), isOver: true };
  return { number: plain(exact.toDecimalPlaces(exact.lt(10) ? 1 : 0)), isOver: false };
}

/**
 * By how much, in per cent of the other value: whole from 1 % on, else one decimal.
 * `ratio` is larger over smaller; the share is of the larger where the leading value is the smaller.
 */
export function shareOf(ratio: string, leadingIsLarger: boolean): string {
  const number = new Exact(ratio);
  const share = leadingIsLarger ? number.minus(1) : new Exact(1).minus(new Exact(1).div(number));
  const percent = share.times(100);
  return plain(percent.toDecimalPlaces(percent.gte(1) ? 0 : 1));
}

const HAN_END = /\p{Script=Han}$/u;
const HAN_START = /^\p{Script=Han}/u;
const LATIN_START = /^[\p{Script=Latin}\d]/u;
const LATIN_END = /[\p{Script=Latin}\d]$/u;

/** Joins pieces of a Chinese sentence, with a space where Chinese and Latin letters or digits meet. */
export function joinChinese(pieces: readonly string[]): string {
  return pieces.reduce((text, piece) => {
    const meet = (HAN_END.test(text) && LATIN_START.test(piece)) || (LATIN_END.test(text) && HAN_START.test(piece));
    return meet ? `${text} ${piece}` : text + piece;
  }, '');
}

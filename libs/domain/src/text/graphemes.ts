/** Code units that one character a person sees may take on average; an emoji of a family with skin tones takes 15 or so. */
const CODE_UNITS_PER_GRAPHEME = 32;

let segmenter: Intl.Segmenter | undefined;

/**
 * Whether a text has more than `max` characters as a person counts them: grapheme clusters (Unicode UAX #29), so 👨‍👩‍👧 and é are one.
 * A text of few graphemes that are absurdly long themselves counts as too long, too. Reads no more of it than it must.
 */
export function exceedsGraphemes(text: string, max: number): boolean {
  if (text.length <= max) return false;
  if (text.length > max * CODE_UNITS_PER_GRAPHEME) return true;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const graphemes = segmenter.segment(text)[Symbol.iterator]();
  for (let count = 0; count <= max; count += 1) {
    if (graphemes.next().done) return false;
  }
  return true;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** How many characters a text has as a person counts them. */
export function graphemesIn(text: string): number {
  return [...segmenter.segment(text)].length;
}

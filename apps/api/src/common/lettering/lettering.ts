import type { Outline } from './weighted-font';

export const WEIGHTS = ['regular', 'bold'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** Shapes by character; null where the font has none. */
type Outlines = ReadonlyMap<string, Outline | null>;

export interface TextStyle {
  /** in px */
  size: number;
  weight: Weight;
  colour: string;
}

const UNITS = 1_000;
/** What stands for a sign that the font has no shape for. */
const BOX: Outline = { path: 'M70 0V700H530V0ZM120 50H480V650H120Z', advance: 600 };
/** Signs that only change how others look, and those that are not seen at all. */
const SILENT = /^[\p{M}\p{Cc}\p{Cf}]+$/u;
const BREAKING = /(?<=[\s\p{Script=Han}，。、；：！？）」》/-])/u;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Sets lines of text as SVG paths. All measures are in px, y downwards. */
export class Lettering {
  static readonly ELLIPSIS = '…';

  constructor(private readonly outlines: ReadonlyMap<Weight, Outlines>) {}

  width(text: string, style: Pick<TextStyle, 'size' | 'weight'>): number {
    return this.shapesOf(text, style.weight).reduce((sum, { advance }) => sum + advance, 0) * (style.size / UNITS);
  }

  /** The text, or as many of its graphemes as fit with an ellipsis after them. */
  fit(text: string, style: TextStyle, width: number): string {
    if (this.width(text, style) <= width) return text;
    const signs = [...graphemes.segment(text)].map(({ segment }) => segment);
    let room = width - this.width(Lettering.ELLIPSIS, style);
    const kept = signs.slice(
      0,
      signs.findIndex((sign) => (room -= this.width(sign, style)) < 0),
    );
    return kept.join('').trimEnd() + Lettering.ELLIPSIS;
  }

  /** Breaks a text into lines, at most so many; what is left over ends in an ellipsis. */
  lines(text: string, style: TextStyle, width: number, most: number): string[] {
    const lines: string[] = [];
    let rest = text.replace(/\s+/g, ' ').trim();
    while (rest !== '' && lines.length < most - 1 && this.width(rest, style) > width) {
      const line = this.lineOf(rest, style, width);
      if (line === '') break;
      lines.push(line.trimEnd());
      rest = rest.slice(line.length);
    }
    return rest === '' ? lines : [...lines, this.fit(rest, style, width)];
  }

  /** A line of text as SVG, from its left end or, with `end` or `middle`, from its right end or around its middle. */
  draw(
    text: string,
    style: TextStyle,
    x: number,
    baseline: number,
    anchor: 'start' | 'middle' | 'end' = 'start',
  ): string {
    const scale = style.size / UNITS;
    const start = x - this.width(text, style) * { start: 0, middle: 0.5, end: 1 }[anchor];
    let advanced = 0;
    const shapes = this.shapesOf(text, style.weight).map(({ path, advance }) => {
      const shape = path === '' ? '' : `<path transform="translate(${advanced} 0)" d="${path}"/>`;
      advanced += advance;
      return shape;
    });
    const place = `translate(${start.toFixed(2)} ${baseline.toFixed(2)}) scale(${scale} ${-scale})`;
    return `<g transform="${place}" fill="${style.colour}">${shapes.join('')}</g>`;
  }

  /** As many words as fit; of one that is wider than a line, as many graphemes. */
  private lineOf(text: string, style: TextStyle, width: number): string {
    const words = this.fitting(text.split(BREAKING), style, width);
    return words !== ''
      ? words
      : this.fitting(
          [...graphemes.segment(text)].map(({ segment }) => segment),
          style,
          width,
        );
  }

  private fitting(pieces: readonly string[], style: TextStyle, width: number): string {
    let line = '';
    for (const piece of pieces) {
      if (this.width((line + piece).trimEnd(), style) > width) return line;
      line += piece;
    }
    return line;
  }

  private shapesOf(text: string, weight: Weight): Outline[] {
    const outlines = this.outlines.get(weight);
    return [...graphemes.segment(text.normalize('NFC'))].flatMap(({ segment }) => {
      const known = [...segment].flatMap((sign) => outlines?.get(sign) ?? []);
      if (known.length > 0 || SILENT.test(segment)) return known;
      return [BOX];
    });
  }
}

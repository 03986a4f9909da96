import { readFile } from 'node:fs/promises';
import { create, type Font, type Glyph, type Point } from 'fontkit';

/** The shape of one sign, in thousandths of the font's size, y upwards. */
export interface Outline {
  /** SVG path data; empty for a space */
  path: string;
  advance: number;
}

/**
 * A variable WOFF2 font with the weight as its only axis, at one weight. fontkit's `getVariation` takes such a file for plain
 * TrueType and cannot read it; so the font is opened by its own class with the weight, and the points of each glyph are moved
 * before its path is made.
 */
export class WeightedFont {
  private readonly moved = new Set<number>();

  private constructor(private readonly font: Font) {}

  static async open(file: string, weight: number): Promise<WeightedFont> {
    const bytes = await readFile(file);
    const { constructor: FontOfFormat, stream } = create(bytes);
    return new WeightedFont(new FontOfFormat(new stream.constructor(bytes), [weight]));
  }

  /** The shape of a code point; null where the font has none. */
  outlineOf(codePoint: number): Outline | null {
    if (!this.font.hasGlyphForCodePoint(codePoint)) return null;
    const glyph = this.font.glyphForCodePoint(codePoint);
    this.move(glyph);
    return { path: glyph.path.toSVG(), advance: glyph.advanceWidth };
  }

  private move(glyph: Glyph): void {
    const points = glyph._decode()?.points;
    const [first] = points ?? [];
    if (!points || !first || this.moved.has(glyph.id)) return;
    this.moved.add(glyph.id);
    this.font._variationProcessor.transformPoints(glyph.id, [...points, ...phantomPoints(first)]);
  }
}

/** The four points after an outline that the font's table of variations counts, too (OpenType, “gvar”). They stand for its box. */
function phantomPoints(like: Point): Point[] {
  return [0, 1, 2, 3].map(() => Object.assign(like.copy(), { x: 0, y: 0, endContour: true }));
}

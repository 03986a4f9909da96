/** The package has no types; these are the parts in use. */
declare module 'fontkit' {
  /** A point of an outline, in font units. */
  export interface Point {
    x: number;
    y: number;
    endContour: boolean;
    copy(): Point;
  }

  export interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly path: { toSVG(): string };
    /** the decoded outline; without points where it is empty or made of other glyphs */
    _decode(): { points?: Point[] } | null | undefined;
  }

  type Stream = object;

  export interface Font {
    readonly stream: Stream & { constructor: new (file: Buffer) => Stream };
    /** the class for the file's format; weights and the like go second, in the order of the font's axes */
    constructor: new (stream: Stream, coordinates: number[]) => Font;
    readonly _variationProcessor: { transformPoints(glyph: number, points: Point[]): void };
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
  }

  export function create(file: Buffer): Font;
}

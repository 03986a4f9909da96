/** A picture of an entry inside a drawing: as large as fits into the box, in its middle. */
export interface PlacedPicture {
  /** address of an image of the site */
  url: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a drawing consists of; in px. Text is in it as shapes only, so nothing that somebody wrote is ever markup. */
export interface Drawing {
  width: number;
  height: number;
  /** pixels of the picture for each px of the drawing */
  scale: number;
  /** SVG elements, in the order in which they cover each other */
  shapes: string[];
  pictures: PlacedPicture[];
}

/** The page's colours on light. */
export const COLOURS = {
  page: '#faf9f7',
  surface: '#ffffff',
  sunken: '#f4f2ef',
  hairline: '#e6e2dc',
  text: '#1d1b19',
  dimmed: '#68635c',
  accent: '#0b8f8a',
  accentText: '#08706c',
  accentSoft: '#e3f4f2',
  onAccent: '#ffffff',
} as const;

export function rectangle(
  [x, y, width, height]: readonly [number, number, number, number],
  colour: string,
  radius = 0,
): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${colour}"/>`;
}

export function circle(x: number, y: number, radius: number, colour: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`;
}

/** A check mark of the given size, standing on the baseline. */
export function checkMark(x: number, baseline: number, size: number, colour: string): string {
  const [low, high] = [baseline - size * 0.1, baseline - size * 0.75];
  const points = `${x} ${baseline - size * 0.4} ${x + size * 0.3} ${low} ${x + size * 0.85} ${high}`;
  return `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="${size * 0.16}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

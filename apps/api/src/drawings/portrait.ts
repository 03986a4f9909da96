import type { Lettering } from '../common/lettering/lettering';
import { COLOURS, type PlacedPicture, rectangle } from './drawing';

/** Who or what a drawing is about. */
export interface Portrayed {
  name: string;
  /** stands on a tile where there is no picture */
  initial: string;
  /** address of an image of the site */
  picture: string | null;
}

type Box = readonly [x: number, y: number, width: number, height: number];

const LARGEST_TILE = 160;

/** The picture of an entry in a box, or its tile. */
export function portrait(
  { initial, picture }: Omit<Portrayed, 'name'>,
  [x, y, width, height]: Box,
  lettering: Lettering,
): { shapes: string[]; pictures: PlacedPicture[] } {
  if (picture !== null) return { shapes: [], pictures: [{ url: picture, x, y, width, height }] };
  const side = Math.min(width, height, LARGEST_TILE);
  const [left, top] = [x + (width - side) / 2, y + (height - side) / 2];
  const style = { size: side * 0.44, weight: 'bold', colour: COLOURS.accentText } as const;
  return {
    shapes: [
      rectangle([left, top, side, side], COLOURS.accentSoft, side * 0.16),
      lettering.draw(initial, style, left + side / 2, top + side * 0.66, 'middle'),
    ],
    pictures: [],
  };
}

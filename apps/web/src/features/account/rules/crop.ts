/** A square of a picture: its centre, as parts of the picture's width and height, and how far it is zoomed in (1: as much as fits). */
export interface Crop {
  x: number;
  y: number;
  zoom: number;
}

export interface Size {
  width: number;
  height: number;
}

export const WHOLE: Crop = { x: 0.5, y: 0.5, zoom: 1 };
export const MAX_ZOOM = 4;

/** The side of the square, in px of the picture. */
export function cropSide({ width, height }: Size, { zoom }: Crop): number {
  return Math.min(width, height) / zoom;
}

/** Zooms in or out around the centre of the square; it never leaves the picture. */
export function zoomedTo(picture: Size, crop: Crop, zoom: number): Crop {
  return within(picture, { ...crop, zoom: clamp(zoom, 1, MAX_ZOOM) });
}

/** Moves the square by parts of its own side; it never leaves the picture. */
export function movedBy(picture: Size, crop: Crop, right: number, down: number): Crop {
  const side = cropSide(picture, crop);
  return within(picture, {
    ...crop,
    x: crop.x + (right * side) / picture.width,
    y: crop.y + (down * side) / picture.height,
  });
}

/** The square, in px of the picture. */
export function cropArea(picture: Size, crop: Crop): { left: number; top: number; side: number } {
  const side = cropSide(picture, crop);
  return { left: crop.x * picture.width - side / 2, top: crop.y * picture.height - side / 2, side };
}

function within(picture: Size, crop: Crop): Crop {
  const side = cropSide(picture, crop);
  const marginX = side / 2 / picture.width;
  const marginY = side / 2 / picture.height;
  return { ...crop, x: clamp(crop.x, marginX, 1 - marginX), y: clamp(crop.y, marginY, 1 - marginY) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

import sharp, { type OverlayOptions } from 'sharp';
import type { Drawing, PlacedPicture } from './drawing';

/** Reads the picture at an address; null where there is none. */
export type PictureReader = (url: string) => Promise<Buffer | null>;

/** A drawing with the pictures in it as PNG. A picture that is gone leaves its place empty. */
export async function rasterize(drawing: Drawing, read: PictureReader): Promise<Buffer> {
  const { width, height, scale, shapes, pictures } = drawing;
  const size = `width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${shapes.join('')}</svg>`;
  const overlays = await Promise.all(pictures.map((picture) => overlay(picture, scale, read)));
  return sharp(Buffer.from(svg), { unlimited: true })
    .composite(overlays.filter((each) => each !== null))
    .flatten({ background: '#ffffff' })
    .png({ compressionLevel: 7 })
    .toBuffer();
}

async function overlay(place: PlacedPicture, scale: number, read: PictureReader): Promise<OverlayOptions | null> {
  const source = await read(place.url);
  if (!source) return null;
  const box = { width: Math.floor(place.width * scale), height: Math.floor(place.height * scale) };
  const { data, info } = await sharp(source)
    .resize({ ...box, fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true });
  return {
    input: data,
    left: Math.round(place.x * scale + (box.width - info.width) / 2),
    top: Math.round(place.y * scale + (box.height - info.height) / 2),
  };
}

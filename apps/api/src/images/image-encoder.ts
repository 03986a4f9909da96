import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';

/** Longest sides in which pictures are kept. */
export const IMAGE_SIZES = [160, 480, 1200] as const;
export type ImageSize = (typeof IMAGE_SIZES)[number];

/** Goes into the hash, so that a change of the encoding below gives new addresses. */
const ENCODING = 'webp-1';

export interface EncodedImage {
  hash: string;
  /** of the largest size */
  width: number;
  height: number;
  files: { size: ImageSize; body: Buffer }[];
}

/** The address of a picture by what it is made from. */
export function imageHash(source: Buffer): string {
  return createHash('sha256').update(ENCODING).update(source).digest('hex').slice(0, 40);
}

/** WebP in every size, never enlarged, without metadata. `picture` is decoded once a size. */
export async function encodeImage(source: Buffer, picture: Sharp): Promise<EncodedImage> {
  const encoded = await Promise.all(
    IMAGE_SIZES.map(async (size) => {
      const { data, info } = await picture
        .clone()
        .resize({ width: size, height: size, fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 82, effort: 3 })
        .toBuffer({ resolveWithObject: true });
      return { size, body: data, width: info.width, height: info.height };
    }),
  );
  const largest = encoded.at(-1);
  if (!largest) throw new Error('no image size is defined');
  return {
    hash: imageHash(source),
    width: largest.width,
    height: largest.height,
    files: encoded.map(({ size, body }) => ({ size, body })),
  };
}

/** A drawing that comes with the product. Vector drawings from elsewhere are never opened: they can reach out and run. */
export function openTrustedDrawing(svg: Buffer): Sharp {
  return sharp(svg, { density: 96 }).resize({ width: 640, height: 640, fit: 'inside' });
}

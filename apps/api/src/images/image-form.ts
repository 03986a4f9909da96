import type { PictureForm } from '../common/pictures/picture-form';

/** Longest sides in which pictures of entries are kept; never enlarged. */
export const IMAGE_SIZES = [160, 480, 1200] as const;
export type ImageSize = (typeof IMAGE_SIZES)[number];

export const IMAGE_FORM: PictureForm = { encoding: 'webp-2', sizes: IMAGE_SIZES, shape: 'whole' };

const ADDRESS = /^\/api\/v1\/images\/([0-9a-f]{40})\/(?:160|480|1200)\.webp$/;

export function imageUrl(hash: string, size: ImageSize): string {
  return `/api/v1/images/${hash}/${size}.webp`;
}

/** The hash in the address of an image of the site; null for any other text. */
export function imageHashOf(url: string): string | null {
  return ADDRESS.exec(url)?.[1] ?? null;
}

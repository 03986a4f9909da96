const OWN_PICTURE = /^(\/api\/v1\/images\/[0-9a-f]+)\/(?:160|480|1200)\.webp$/;
const SIZES = [160, 480, 1200];

/** The smallest stored size of a picture of the site that is sharp at `size` CSS px on dense screens; other pictures stay as they are. */
export function thumbnailOf(url: string, size: number): string {
  const stored = OWN_PICTURE.exec(url)?.[1];
  if (!stored) return url;
  const fitting = SIZES.find((side) => side >= size * 2) ?? 1200;
  return `${stored}/${fitting}.webp`;
}

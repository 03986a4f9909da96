import { createHash } from 'node:crypto';

/** How pictures of one use are kept. */
export interface PictureForm {
  /** goes into the address, so that another way of encoding gives new ones */
  encoding: string;
  sizes: readonly number[];
  /** the size is that of the longest side, or of a square cut from the middle */
  shape: 'whole' | 'square';
}

/** The address of a picture in a form: 40 hexadecimal digits, by what it is made from. */
export function pictureHash(source: Buffer, { encoding }: PictureForm): string {
  return createHash('sha256').update(encoding).update(source).digest('hex').slice(0, 40);
}

/** The name of a picture's file in one size. */
export function pictureFileName(hash: string, size: number): string {
  return `${hash}-${size}`;
}

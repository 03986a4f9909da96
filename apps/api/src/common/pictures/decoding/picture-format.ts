import { pictureTypeUnknown } from '../picture-problems';

export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'bmp';

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const JPEG = Buffer.from('ffd8ff', 'hex');

/**
 * What a file says it is by its first bytes; name and declared type are never asked. Throws `picture-type-unknown` for
 * all else: vector drawings above all, which can reach out and run.
 */
export function pictureFormat(file: Buffer): PictureFormat {
  if (file.subarray(0, 3).equals(JPEG)) return 'jpeg';
  if (file.subarray(0, 8).equals(PNG)) return 'png';
  if (/^GIF8[79]a$/.test(ascii(file, 0, 6))) return 'gif';
  if (ascii(file, 0, 4) === 'RIFF' && ascii(file, 8, 12) === 'WEBP') return 'webp';
  if (ascii(file, 4, 8) === 'ftyp' && brands(file).some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
  if (ascii(file, 0, 2) === 'BM') return 'bmp';
  throw pictureTypeUnknown();
}

/** The brands in the file type box of an ISO media file (ISO/IEC 14496-12): the major one, a version, the compatible ones. */
function brands(file: Buffer): string[] {
  const end = file.length < 16 ? 0 : Math.min(file.readUInt32BE(0), file.length, 256);
  const found: string[] = [];
  for (let offset = 8; offset + 4 <= end; offset += 4) {
    if (offset !== 12) found.push(ascii(file, offset, offset + 4));
  }
  return found;
}

function ascii(file: Buffer, start: number, end: number): string {
  return file.toString('latin1', start, end);
}

import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { pictureCarriesSecondFile, pictureTooManyPixels, pictureUnreadable } from '../picture-problems';
import { bitmapSize, readBitmap } from './bitmap';
import { pictureFormat, type PictureFormat } from './picture-format';
import { carriesSecondFile } from './second-file';

export const MAX_PIXELS = 50_000_000;

/** Formats as sharp calls them, where it calls them otherwise. */
const SHARP_NAMES: Partial<Record<PictureFormat, string>> = { avif: 'heif' };

const STRICT: SharpOptions = { limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true };

/**
 * Opens a picture that somebody sent, upright; of a moving one the first image. Its size is looked at before it is
 * decoded. Throws `picture-type-unknown`, `picture-second-file`, `picture-too-many-pixels` or
 * `picture-unreadable`; what lies past the header is found out when it is decoded.
 */
export async function openPicture(file: Buffer): Promise<Sharp> {
  const format = pictureFormat(file);
  if (format === 'bmp') return openBitmap(file);
  const {
    format: found,
    width,
    height,
  } = await sharp(file, { ...STRICT, limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw pictureUnreadable();
    });
  if (found !== (SHARP_NAMES[format] ?? format)) throw pictureUnreadable();
  insistOnSize(width, height);
  insistOnOneFile(file);
  return sharp(file, STRICT).autoOrient();
}

function openBitmap(file: Buffer): Sharp {
  const { width, height } = bitmapSize(file);
  insistOnSize(width, height);
  insistOnOneFile(file);
  const { data, ...raw } = readBitmap(file);
  return sharp(data, { raw });
}

function insistOnSize(width: number, height: number): void {
  if (width * height > MAX_PIXELS) throw pictureTooManyPixels(MAX_PIXELS);
}

function insistOnOneFile(file: Buffer): void {
  if (carriesSecondFile(file)) throw pictureCarriesSecondFile();
}

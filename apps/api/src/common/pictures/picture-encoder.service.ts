import { Injectable } from '@nestjs/common';
import type { GridFile } from '@pkyx/persistence';
import sharp, { type Sharp } from 'sharp';
import { openPicture } from './decoding/picture-decoder';
import { pictureFileName, type PictureForm, pictureHash } from './picture-form';
import { pictureUnreadable } from './picture-problems';
import { Turns } from './turns';

/** Decoding a picture of 50 megapixels takes up to a quarter of a gigabyte for a moment. */
const DECODED_AT_ONCE = 2;
const DECODING_SECONDS = 20;
/** Dots per inch: those at which a drawing has as many pixels as it says, and the most that sharp takes. */
const PLAIN_DENSITY = 72;
const GREATEST_DENSITY = 100_000;

export interface EncodedPicture {
  hash: string;
  /** of the largest size */
  width: number;
  height: number;
  files: GridFile[];
}

// No two pictures are alike, so libvips would only keep what nobody asks for again.
sharp.cache(false);

/** Makes WebP files of pictures: in sRGB, in every size of a form, without metadata or anything else of the source. */
@Injectable()
export class PictureEncoder {
  private readonly turns = new Turns(DECODED_AT_ONCE);

  /** A picture that somebody sent. Throws `picture-type-unknown`, `picture-too-many-pixels` or `picture-unreadable`. */
  encodeUpload(source: Buffer, form: PictureForm): Promise<EncodedPicture> {
    return this.turns.take(async () => encode(source, await decode(await openPicture(source), form), form));
  }

  /** A drawing that comes with the product. Vector drawings from elsewhere are never opened: they can reach out and run. */
  encodeTrustedDrawing(svg: Buffer, form: PictureForm): Promise<EncodedPicture> {
    return this.turns.take(async () => encode(svg, await decode(await drawn(svg, form), form), form));
  }
}

/** A drawing at the largest size of the form, however small it says it is: its lines have no grain. */
async function drawn(svg: Buffer, { sizes }: PictureForm): Promise<Sharp> {
  const { width, height } = await sharp(svg, { density: PLAIN_DENSITY }).metadata();
  const enlarged = (PLAIN_DENSITY * Math.max(...sizes)) / Math.max(width, height);
  return sharp(svg, { density: Math.min(Math.max(enlarged, 1), GREATEST_DENSITY) });
}

/** Pixels in the largest size of the form, decoded once for all of them. */
async function decode(picture: Sharp, { sizes, shape }: PictureForm): Promise<Sharp> {
  const side = Math.max(...sizes);
  const fitting = shape === 'square' ? { fit: 'cover' as const } : { fit: 'inside' as const, withoutEnlargement: true };
  const { data, info } = await picture
    .resize({ width: side, height: side, ...fitting })
    .toColourspace('srgb')
    .timeout({ seconds: DECODING_SECONDS })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw pictureUnreadable();
    });
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

async function encode(source: Buffer, pixels: Sharp, form: PictureForm): Promise<EncodedPicture> {
  const hash = pictureHash(source, form);
  const encoded = await Promise.all(
    form.sizes.map(async (size) => {
      const { data, info } = await pixels
        .clone()
        .resize({ width: size, height: size, fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 82, effort: 3 })
        .toBuffer({ resolveWithObject: true });
      return { name: pictureFileName(hash, size), body: data, width: info.width, height: info.height };
    }),
  );
  return {
    hash,
    width: Math.max(...encoded.map(({ width }) => width)),
    height: Math.max(...encoded.map(({ height }) => height)),
    files: encoded.map(({ name, body }) => ({ name, body })),
  };
}

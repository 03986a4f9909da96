import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** A picture without any area of one colour, so that nothing about it compresses away. */
export function noise(width: number, height: number): Sharp {
  return sharp({
    create: { width, height, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
  });
}

/** Left half red, right half blue: which way round a picture is can be told from two pixels. */
export function redThenBlue(width: number, height: number): Sharp {
  const data = Buffer.alloc(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) data[pixel * 3 + (pixel % width < width / 2 ? 0 : 2)] = 255;
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** An animation whose first image is red and whose second is blue. */
export async function animation(format: 'gif' | 'webp'): Promise<Buffer> {
  const images = await Promise.all(['red', 'blue'].map((background) => solid(background).png().toBuffer()));
  const joined = sharp(images, { join: { animated: true } });
  return (format === 'gif' ? joined.gif() : joined.webp({ lossless: true })).toBuffer();
}

function solid(background: string): Sharp {
  return sharp({ create: { width: 40, height: 40, channels: 3, background } });
}

/** A PNG file that says how large it is and then has next to nothing in it. */
export function pngClaiming(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.alloc(1024))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function crc32(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

interface BitmapParts {
  width: number;
  /** below nought: rows from the top */
  height: number;
  bits: number;
  rows: Buffer;
  compression?: number;
  headerSize?: number;
  masks?: number[];
  table?: Buffer;
}

/** A BMP file; `rows` as they lie in it, each filled up to four bytes. */
export function bitmap({
  width,
  height,
  bits,
  rows,
  compression = 0,
  headerSize = 40,
  masks = [],
  table,
}: BitmapParts): Buffer {
  const masksInside = headerSize > 40;
  const header = Buffer.alloc(14 + headerSize + (masksInside ? 0 : masks.length * 4));
  header.write('BM', 0, 'latin1');
  header.writeUInt32LE(header.length + (table?.length ?? 0), 10);
  header.writeUInt32LE(headerSize, 14);
  header.writeInt32LE(width, 18);
  header.writeInt32LE(height, 22);
  header.writeUInt16LE(1, 26);
  header.writeUInt16LE(bits, 28);
  header.writeUInt32LE(compression, 30);
  header.writeUInt32LE(table ? table.length / 4 : 0, 46);
  for (const [index, mask] of masks.entries()) header.writeUInt32LE(mask, 54 + index * 4);
  return Buffer.concat([header, table ?? Buffer.alloc(0), rows]);
}

export const SVG = Buffer.from(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
);
export const HTML = Buffer.from('<!doctype html><title>x</title><script>alert(1)</script>');
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
/** Says that it is a GIF, and is a script. */
export const SCRIPT_AS_GIF = Buffer.from('GIF89a/*\0\0\0\0\0*/=1;alert(1);//');

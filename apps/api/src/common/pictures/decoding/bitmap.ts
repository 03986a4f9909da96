import { pictureTypeUnknown, pictureUnreadable } from '../picture-problems';

/** Rows from the top, three or four bytes a pixel: red, green, blue, and how opaque. */
export interface Raster {
  data: Buffer;
  width: number;
  height: number;
  channels: 3 | 4;
}

interface BitmapHeader {
  width: number;
  height: number;
  topDown: boolean;
  bits: number;
  bitFields: boolean;
  /** where the colour table, and where the rows begin */
  tableOffset: number;
  dataOffset: number;
  colours: number;
  alphaMask: number;
}

const FILE_HEADER = 14;
const SMALLEST_INFO_HEADER = 40;
const MASKS = 54;
const RGB = 0;
const BIT_FIELDS = 3;

/**
 * Size of a BMP file, from its header alone. Throws `picture-type-unknown` for kinds that hardly anybody writes any more:
 * compressed, fewer than 256 colours, or of OS/2.
 */
export function bitmapSize(file: Buffer): { width: number; height: number } {
  const { width, height } = readHeader(file);
  return { width, height };
}

/**
 * Decodes a BMP file of 8, 16, 24 or 32 bits a pixel (Windows BITMAPINFOHEADER to BITMAPV5HEADER). Takes no more memory
 * than four times the file's. Throws `picture-unreadable` when rows are missing, and as `bitmapSize` does.
 */
export function readBitmap(file: Buffer): Raster {
  const header = readHeader(file);
  const { width, height, bits, dataOffset, topDown } = header;
  const stride = Math.ceil((width * bits) / 32) * 4;
  if (dataOffset + stride * height > file.length) throw pictureUnreadable();
  const channels = header.alphaMask === 0 ? 3 : 4;
  const data = Buffer.allocUnsafe(width * height * channels);
  const copyRow = rowCopier(file, header, data, channels);
  for (let row = 0; row < height; row += 1) {
    copyRow(dataOffset + stride * (topDown ? row : height - 1 - row), width * channels * row);
  }
  if (channels === 4) opaqueWhenInvisible(data);
  return { data, width, height, channels };
}

function readHeader(file: Buffer): BitmapHeader {
  if (file.length < MASKS) throw pictureUnreadable();
  const headerSize = file.readUInt32LE(FILE_HEADER);
  const height = file.readInt32LE(22);
  const bits = file.readUInt16LE(28);
  const compression = file.readUInt32LE(30);
  const bitFields = compression === BIT_FIELDS && (bits === 16 || bits === 32);
  if (headerSize < SMALLEST_INFO_HEADER || headerSize > 124) throw pictureTypeUnknown();
  if (![8, 16, 24, 32].includes(bits) || (compression !== RGB && !bitFields)) throw pictureTypeUnknown();
  if (bitFields && file.length < MASKS + 16) throw pictureUnreadable();
  const header = {
    width: file.readInt32LE(18),
    height: Math.abs(height),
    topDown: height < 0,
    bits,
    bitFields,
    tableOffset: FILE_HEADER + headerSize,
    dataOffset: file.readUInt32LE(10),
    colours: bits === 8 ? file.readUInt32LE(46) || 256 : 0,
    alphaMask: bitFields && headerSize >= 56 ? file.readUInt32LE(MASKS + 12) : 0,
  };
  if (header.width < 1 || header.height < 1 || header.colours > 256) throw pictureUnreadable();
  if (header.dataOffset < header.tableOffset + header.colours * 4) throw pictureUnreadable();
  return header;
}

type RowCopier = (from: number, to: number) => void;

function rowCopier(file: Buffer, header: BitmapHeader, data: Buffer, channels: 3 | 4): RowCopier {
  if (header.bits === 8) return indexedRow(file, header, data);
  if (header.bits === 24 || (header.bits === 32 && !header.bitFields)) return plainRow(file, header, data);
  return maskedRow(file, header, data, channels);
}

function indexedRow(file: Buffer, { width, tableOffset, colours }: BitmapHeader, data: Buffer): RowCopier {
  const table = Buffer.alloc(256 * 4);
  file.copy(table, 0, tableOffset, tableOffset + colours * 4);
  return (from, to) => {
    for (let x = 0; x < width; x += 1) bgrToRgb(table, (file[from + x] ?? 0) * 4, data, to + x * 3);
  };
}

function plainRow(file: Buffer, { width, bits }: BitmapHeader, data: Buffer): RowCopier {
  const step = bits / 8;
  return (from, to) => {
    for (let x = 0; x < width; x += 1) bgrToRgb(file, from + x * step, data, to + x * 3);
  };
}

function bgrToRgb(source: Buffer, from: number, target: Buffer, to: number): void {
  target[to] = source[from + 2] ?? 0;
  target[to + 1] = source[from + 1] ?? 0;
  target[to + 2] = source[from] ?? 0;
}

function maskedRow(file: Buffer, header: BitmapHeader, data: Buffer, channels: 3 | 4): RowCopier {
  const { width, bits } = header;
  const parts = masksOf(file, header).slice(0, channels).map(maskedPart);
  return (from, to) => {
    for (const [channel, part] of parts.entries()) {
      for (let x = 0; x < width; x += 1) {
        const pixel = bits === 16 ? file.readUInt16LE(from + x * 2) : file.readUInt32LE(from + x * 4);
        data[to + x * channels + channel] = part(pixel);
      }
    }
  };
}

function masksOf(file: Buffer, { bitFields, alphaMask }: BitmapHeader): number[] {
  if (!bitFields) return [0x7c00, 0x03e0, 0x001f];
  return [file.readUInt32LE(MASKS), file.readUInt32LE(MASKS + 4), file.readUInt32LE(MASKS + 8), alphaMask];
}

/** Takes the bits under a mask and stretches them to a byte. */
function maskedPart(mask: number): (pixel: number) => number {
  if (mask === 0) return () => 0;
  const shift = 31 - Math.clz32(mask & -mask);
  const most = mask >>> shift;
  return (pixel) => Math.round((((pixel & mask) >>> shift) / most) * 255);
}

/** Many programs reserve room for opacity and leave it at nought. */
function opaqueWhenInvisible(data: Buffer): void {
  for (let offset = 3; offset < data.length; offset += 4) if (data[offset] !== 0) return;
  for (let offset = 3; offset < data.length; offset += 4) data[offset] = 255;
}

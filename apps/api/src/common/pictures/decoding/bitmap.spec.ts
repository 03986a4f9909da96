import { bitmap } from '../testing/pictures';
import { pictureTypeUnknown, pictureUnreadable } from '../picture-problems';
import { bitmapSize, readBitmap } from './bitmap';

/** [red, green] above [blue, white], as bytes of the three channels. */
const EXPECTED = [255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255];
const size = { width: 2, height: 2 };

function words(bits: 16 | 32, ...pixels: number[]): Buffer {
  const data = Buffer.alloc((pixels.length * bits) / 8);
  for (const [index, pixel] of pixels.entries()) {
    if (bits === 16) data.writeUInt16LE(pixel, index * 2);
    else data.writeUInt32LE(pixel, index * 4);
  }
  return data;
}

function withHeaderSize(file: Buffer, headerSize: number): Buffer {
  file.writeUInt32LE(headerSize, 14);
  return file;
}

describe('readBitmap', () => {
  const bgr24 = Buffer.from([255, 0, 0, 255, 255, 255, 0, 0, 0, 0, 255, 0, 255, 0, 0, 0]);
  const table = Buffer.from([0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 0, 255, 255, 255, 0]);

  it.each([
    ['24 bits, rows from the bottom', { ...size, bits: 24, rows: bgr24 }],
    [
      '24 bits, rows from the top',
      { width: 2, height: -2, bits: 24, rows: Buffer.concat([bgr24.subarray(8), bgr24.subarray(0, 8)]) },
    ],
    ['24 bits with a BITMAPV5HEADER', { ...size, bits: 24, rows: bgr24, headerSize: 124 }],
    ['a table of colours', { ...size, bits: 8, table, rows: Buffer.from([2, 3, 0, 0, 0, 1, 0, 0]) }],
    ['32 bits, the fourth byte unused', { ...size, bits: 32, rows: words(32, 0x0000ff, 0xffffff, 0xff0000, 0x00ff00) }],
    ['16 bits, five for each colour', { ...size, bits: 16, rows: words(16, 0x001f, 0x7fff, 0x7c00, 0x03e0) }],
    [
      '16 bits, six for green',
      {
        ...size,
        bits: 16,
        compression: 3,
        masks: [0xf800, 0x07e0, 0x001f, 0],
        rows: words(16, 0x001f, 0xffff, 0xf800, 0x07e0),
      },
    ],
    [
      '32 bits in an order of its own',
      {
        ...size,
        bits: 32,
        compression: 3,
        masks: [0xff000000, 0x00ff0000, 0x0000ff00],
        rows: words(32, 0x0000ff00, 0xffffff00, 0xff000000, 0x00ff0000),
      },
    ],
  ])('reads %s', (_title, parts) => {
    const { data, ...raster } = readBitmap(bitmap(parts));
    expect(raster).toEqual({ ...size, channels: 3 });
    expect([...data]).toEqual(EXPECTED);
  });

  const withAlpha = {
    width: 2,
    height: 1,
    bits: 32,
    compression: 3,
    headerSize: 108,
    masks: [0xff0000, 0xff00, 0xff, 0xff000000],
  };

  it('keeps how opaque each pixel is', () => {
    const { data, channels } = readBitmap(bitmap({ ...withAlpha, rows: words(32, 0x80ff0000, 0xff0000ff) }));
    expect([channels, ...data]).toEqual([4, 255, 0, 0, 128, 0, 0, 255, 255]);
  });

  it('shows a picture whose every pixel says it is invisible', () => {
    const { data } = readBitmap(bitmap({ ...withAlpha, rows: words(32, 0x00ff0000, 0x000000ff) }));
    expect([data[3], data[7]]).toEqual([255, 255]);
  });

  it('takes a colour that the table lacks for black', () => {
    const { data } = readBitmap(bitmap({ width: 1, height: 1, bits: 8, table, rows: Buffer.from([200, 0, 0, 0]) }));
    expect([...data]).toEqual([0, 0, 0]);
  });

  it.each([
    ['rows are missing', bitmap({ ...size, bits: 24, rows: bgr24.subarray(0, 15) })],
    ['it claims to be much larger than it is', bitmap({ width: 6_000, height: 6_000, bits: 24, rows: bgr24 })],
    ['its width is below nought', bitmap({ width: -2, height: 2, bits: 24, rows: bgr24 })],
    ['its table reaches into the rows', bitmap({ ...size, bits: 8, rows: Buffer.alloc(8) })],
    ['it ends in its header', bitmap({ ...size, bits: 24, rows: bgr24 }).subarray(0, 40)],
    ['it ends before its masks', bitmap({ ...size, bits: 32, compression: 3, rows: Buffer.alloc(0) })],
  ])('refuses a file when %s', (_title, file) => {
    expect(() => readBitmap(file)).toThrow(pictureUnreadable());
  });

  it.each([
    ['compressed', bitmap({ ...size, bits: 8, compression: 1, table, rows: Buffer.alloc(8) })],
    ['of sixteen colours', bitmap({ ...size, bits: 4, table, rows: Buffer.alloc(8) })],
    ['with a header of OS/2', withHeaderSize(bitmap({ ...size, bits: 24, rows: bgr24 }), 12)],
  ])('refuses a file that is %s', (_title, file) => {
    expect(() => readBitmap(Buffer.concat([file, Buffer.alloc(64)]))).toThrow(pictureTypeUnknown());
  });

  it('tells the size from the header alone', () => {
    expect(bitmapSize(bitmap({ width: 30_000, height: -20_000, bits: 24, rows: bgr24 }))).toEqual({
      width: 30_000,
      height: 20_000,
    });
  });
});

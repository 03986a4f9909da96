import sharp from 'sharp';
import { PictureEncoder } from './picture-encoder.service';
import type { PictureForm } from './picture-form';
import { animation, bitmap, HTML, noise, PDF, pngClaiming, redThenBlue, SCRIPT_AS_GIF, SVG } from './testing/pictures';

const WHOLE: PictureForm = { encoding: 'whole', sizes: [20, 100], shape: 'whole' };
const SQUARE: PictureForm = { encoding: 'square', sizes: [16, 64], shape: 'square' };

const encoder = new PictureEncoder();

async function largestOf(source: Buffer, form = WHOLE): Promise<Buffer> {
  const { files } = await encoder.encodeUpload(source, form);
  return files.at(-1)?.body ?? Buffer.alloc(0);
}

/** `red`, `blue` or the like: which channel is strongest there. */
async function colourAt(picture: Buffer, left: number, top: number): Promise<string> {
  const pixel = await sharp(picture).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
  return ['red', 'green', 'blue'][pixel.indexOf(Math.max(...pixel))] ?? '';
}

describe('PictureEncoder', () => {
  it.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('takes %s', async (format) => {
    const source = await redThenBlue(200, 100).toFormat(format).toBuffer();
    const { width, height, files } = await encoder.encodeUpload(source, WHOLE);
    expect({ width, height }).toEqual({ width: 100, height: 50 });
    expect(files).toHaveLength(2);
    const picture = files[1]?.body ?? Buffer.alloc(0);
    expect([await colourAt(picture, 5, 25), await colourAt(picture, 95, 25)]).toEqual(['red', 'blue']);
  });

  it('takes bmp', async () => {
    const rows = Buffer.from([0, 0, 255, 255, 0, 0, 0, 0]);
    const picture = await largestOf(bitmap({ width: 2, height: 1, bits: 24, rows }), SQUARE);
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'webp', width: 64, height: 64 });
  });

  it('draws a drawing as large as the largest size, however small it says it is', async () => {
    const flag = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path fill="#f00" d="M0 0h3v2H0z"/></svg>';
    const { width, height } = await encoder.encodeTrustedDrawing(Buffer.from(flag), WHOLE);
    expect([width, height]).toEqual([100, 67]);
  });

  it('never enlarges a whole picture', async () => {
    const { width, height, files } = await encoder.encodeUpload(await redThenBlue(30, 10).png().toBuffer(), WHOLE);
    const sizes = await Promise.all(files.map(async ({ body }) => (await sharp(body).metadata()).width));
    expect({ width, height, sizes }).toEqual({ width: 30, height: 10, sizes: [20, 30] });
  });

  it('cuts a square from the middle in every size, enlarging what is small', async () => {
    const { files } = await encoder.encodeUpload(await redThenBlue(30, 10).png().toBuffer(), SQUARE);
    const sizes = await Promise.all(files.map(async ({ body }) => sharp(body).metadata()));
    expect(sizes.map(({ width, height }) => [width, height])).toEqual([
      [16, 16],
      [64, 64],
    ]);
    const picture = files[1]?.body ?? Buffer.alloc(0);
    expect([await colourAt(picture, 5, 32), await colourAt(picture, 59, 32)]).toEqual(['red', 'blue']);
  });

  it('turns a picture as its camera says, and drops all that the camera says', async () => {
    const source = await redThenBlue(80, 40)
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Copyright: 'somebody' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
      .jpeg()
      .toBuffer();
    const picture = await largestOf(source);
    const { width, height, exif, icc, xmp, iptc, orientation } = await sharp(picture).metadata();
    expect({ width, height, exif, icc, xmp, iptc, orientation }).toEqual({ width: 40, height: 80 });
    expect([await colourAt(picture, 20, 5), await colourAt(picture, 20, 75)]).toEqual(['red', 'blue']);
  });

  it('brings other colour spaces to sRGB', async () => {
    for (const space of ['cmyk', 'b-w', 'lab'] as const) {
      const source = await redThenBlue(40, 40).toColourspace(space)[space === 'cmyk' ? 'jpeg' : 'png']().toBuffer();
      expect(await sharp(await largestOf(source)).metadata()).toMatchObject({ space: 'srgb' });
    }
    const wide = await redThenBlue(40, 40).withIccProfile('p3').png().toBuffer();
    expect(await colourAt(await largestOf(wide), 5, 20)).toBe('red');
  });

  it('keeps what is transparent', async () => {
    const source = await redThenBlue(40, 40).ensureAlpha(0.5).png().toBuffer();
    expect(await sharp(await largestOf(source)).metadata()).toMatchObject({ hasAlpha: true });
  });

  it.each(['gif', 'webp'] as const)('shows the first image of a moving %s', async (format) => {
    const picture = await largestOf(await animation(format));
    expect((await sharp(picture).metadata()).pages).toBeUndefined();
    expect(await colourAt(picture, 20, 20)).toBe('red');
  });

  it('leaves behind what hangs on the end of a picture', async () => {
    const tail = Buffer.from('....ftypmp42 a moving photo');
    const source = Buffer.concat([await redThenBlue(40, 40).jpeg().toBuffer(), tail]);
    const { files } = await encoder.encodeUpload(source, WHOLE);
    expect(files.filter(({ body }) => body.includes('moving'))).toEqual([]);
  });

  it.each([
    ['a page', '<!DOCTYPE html><title>x</title>'],
    ['a script', '<ScRiPt>alert(1)</script>'],
    ['a program', '<?php system($_GET[0]);'],
    ['a document', '%PDF-1.7'],
    ['an archive', `PK\x05\x06${'\0'.repeat(16)}\x02\0hi`],
  ])('refuses a picture that is %s as well', async (_what, tail) => {
    for (const picture of [redThenBlue(40, 40).png(), redThenBlue(40, 40).jpeg(), redThenBlue(40, 40).gif()]) {
      const source = Buffer.concat([await picture.toBuffer(), Buffer.from(tail, 'latin1')]);
      await expect(encoder.encodeUpload(source, WHOLE)).rejects.toMatchObject({ code: 'picture-second-file' });
    }
  });

  it.each([
    ['a drawing', SVG],
    ['a drawing after a byte order mark', Buffer.concat([Buffer.from('efbbbf', 'hex'), SVG])],
    ['a page', HTML],
    ['a document', PDF],
    ['text', Buffer.from('hello')],
    ['a single byte', Buffer.from([0xff])],
    ['zeros', Buffer.alloc(1024)],
  ])('refuses %s by its type', async (_title, source) => {
    await expect(encoder.encodeUpload(source, WHOLE)).rejects.toMatchObject({ code: 'picture-type-unknown' });
  });

  it('refuses TIFF, which sharp could open', async () => {
    const source = await redThenBlue(40, 40).tiff().toBuffer();
    await expect(encoder.encodeUpload(source, WHOLE)).rejects.toMatchObject({ code: 'picture-type-unknown' });
  });

  it.each([
    ['a script that begins like a GIF', SCRIPT_AS_GIF],
    ['a PNG signature and then a drawing', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), SVG])],
    ['a JPEG signature and then a page', Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), HTML])],
    [
      'an AVIF signature and then zeros',
      Buffer.concat([Buffer.from('000000186674797061766966', 'hex'), Buffer.alloc(64)]),
    ],
  ])('refuses %s', async (_title, source) => {
    await expect(encoder.encodeUpload(source, WHOLE)).rejects.toMatchObject({ code: 'picture-unreadable' });
  });

  it.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('refuses %s that ends too early', async (format) => {
    const source = await noise(300, 200).toFormat(format).toBuffer();
    for (const share of [0.1, 0.5, 0.95]) {
      const cut = source.subarray(0, Math.floor(source.length * share));
      await expect(encoder.encodeUpload(cut, WHOLE)).rejects.toMatchObject({ code: 'picture-unreadable' });
    }
  });

  it.each([
    ['png', pngClaiming(14_000, 14_000)],
    ['bmp', bitmap({ width: 14_000, height: 14_000, bits: 24, rows: Buffer.alloc(64) })],
  ])('counts the pixels of a %s before it decodes any', async (_format, source) => {
    await expect(encoder.encodeUpload(source, WHOLE)).rejects.toMatchObject({ code: 'picture-too-many-pixels' });
  });

  it('gives another address to another picture and to another form', async () => {
    const [one, other] = await Promise.all(
      [redThenBlue(20, 20), redThenBlue(20, 22)].map((picture) => picture.png().toBuffer()),
    );
    const hashes = await Promise.all([
      encoder.encodeUpload(one as Buffer, WHOLE),
      encoder.encodeUpload(one as Buffer, SQUARE),
      encoder.encodeUpload(other as Buffer, WHOLE),
      encoder.encodeUpload(one as Buffer, WHOLE),
    ]);
    expect(new Set(hashes.map(({ hash }) => hash)).size).toBe(3);
    expect(hashes[0].hash).toBe(hashes[3].hash);
  });
});

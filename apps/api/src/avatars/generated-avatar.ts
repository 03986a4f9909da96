import { createHash } from 'node:crypto';
import sharp from 'sharp';

const PREFIX = 'generated-';
const GENERATED = /^generated-[0-9a-f]{24}$/;

/** Cells along a side; the middle column is its own mirror image. */
const CELLS = 5;
/** In half cells: the pattern with half a cell of margin around it. Every size of an avatar is a multiple of it. */
const SIDE = CELLS * 2 + 2;

/** The address of the avatar that a member has without a picture: the same for a name however it is written. */
export function generatedHash(usernameKey: string): string {
  return PREFIX + createHash('sha256').update('pattern-1').update(usernameKey).digest('hex').slice(0, 24);
}

export function isGeneratedHash(hash: string): boolean {
  return GENERATED.test(hash);
}

/**
 * Draws the avatar that the address stands for: a symmetric pattern in one colour. It is all in the hash, so that nothing
 * has to be stored or looked up, and needs no font, which a server may lack for somebody's script.
 */
export async function drawGenerated(hash: string, size: number): Promise<Buffer> {
  const bits = Buffer.from(hash.slice(PREFIX.length), 'hex');
  const hue = (bits.readUInt16BE(0) / 65_536) * 360;
  const ground = rgbOf(hue, 0.45, 0.93);
  const figure = rgbOf(hue, 0.5, 0.42);
  const pixels = Buffer.alloc(SIDE * SIDE * 3);
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1) {
      pixels.set(isFilled(bits, x, y) ? figure : ground, (y * SIDE + x) * 3);
    }
  }
  return sharp(pixels, { raw: { width: SIDE, height: SIDE, channels: 3 } })
    .resize({ width: size, height: size, kernel: 'nearest' })
    .webp({ lossless: true })
    .toBuffer();
}

function isFilled(bits: Buffer, x: number, y: number): boolean {
  const [column, row] = [Math.floor((x - 1) / 2), Math.floor((y - 1) / 2)];
  if (column < 0 || row < 0 || column >= CELLS || row >= CELLS) return false;
  const mirrored = Math.min(column, CELLS - 1 - column);
  const cell = row * Math.ceil(CELLS / 2) + mirrored;
  return ((bits[2 + Math.floor(cell / 8)] ?? 0) >> (cell % 8)) % 2 === 1;
}

/** Hue in degrees, saturation and lightness from 0 to 1 (CSS Color 4, “HSL to sRGB”). */
function rgbOf(hue: number, saturation: number, lightness: number): [number, number, number] {
  const chroma = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): number => {
    const k = (offset + hue / 30) % 12;
    return Math.round(255 * (lightness - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return [channel(0), channel(8), channel(4)];
}

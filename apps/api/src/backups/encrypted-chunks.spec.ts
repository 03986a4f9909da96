import { randomBytes } from 'node:crypto';
import { decryptChunks, encryptChunks } from './encrypted-chunks';

const MEBIBYTE = 1024 * 1024;
const key = randomBytes(32);

async function* pieces(bytes: Buffer, size = 100_000): AsyncGenerator<Buffer> {
  await Promise.resolve();
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function whole(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const each of stream) all.push(each);
  return Buffer.concat(all);
}

const seal = (plain: Buffer) => whole(encryptChunks(pieces(plain), key));
const open = (sealed: Buffer, opener = key) => whole(decryptChunks(pieces(sealed), opener));

it.each([0, 1, MEBIBYTE - 1, MEBIBYTE, MEBIBYTE + 1, 3 * MEBIBYTE, 3.5 * MEBIBYTE])(
  'gives back %d bytes',
  async (length) => {
    const plain = randomBytes(length);
    expect((await open(await seal(plain))).equals(plain)).toBe(true);
  },
);

describe('what was sealed', () => {
  const CHUNK = MEBIBYTE + 16;
  let sealed: Buffer;
  beforeAll(async () => {
    sealed = await seal(randomBytes(2.5 * MEBIBYTE));
  });

  it.each([0, CHUNK - 1, CHUNK, 2 * CHUNK + 100])('cannot be changed at byte %d', async (at) => {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    await expect(open(changed)).rejects.toThrow('changed');
  });

  it.each([2 * CHUNK, CHUNK, 2 * CHUNK + 1, 100, 0])('cannot be cut off after %d bytes', async (length) => {
    await expect(open(sealed.subarray(0, length))).rejects.toThrow(/changed|missing/);
  });

  it('cannot be put in another order or made longer', async () => {
    const [first, second, rest] = [
      sealed.subarray(0, CHUNK),
      sealed.subarray(CHUNK, 2 * CHUNK),
      sealed.subarray(2 * CHUNK),
    ];
    await expect(open(Buffer.concat([second, first, rest]))).rejects.toThrow('changed');
    await expect(open(Buffer.concat([first, second, second, rest]))).rejects.toThrow('changed');
  });

  it('opens with its own key only', async () => {
    await expect(open(sealed, randomBytes(32))).rejects.toThrow('changed');
  });
});

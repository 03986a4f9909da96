import { createCipheriv, createDecipheriv } from 'node:crypto';
import { BackupProblem } from './backup-problem';

const CIPHER = 'aes-256-gcm';
const CHUNK_BYTES = 1024 * 1024;
const TAG_BYTES = 16;
const SEALED_BYTES = CHUNK_BYTES + TAG_BYTES;

/**
 * AES-256-GCM in chunks, as in STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015): the nonce holds the number of the chunk and
 * whether it is the last, so chunks can be neither changed, left out, moved nor cut off. A key must be used for one stream only.
 */
export async function* encryptChunks(plain: AsyncIterable<Buffer>, key: Buffer): AsyncGenerator<Buffer> {
  for await (const { number, bytes, last } of inChunks(plain, CHUNK_BYTES)) {
    const cipher = createCipheriv(CIPHER, key, nonce(number, last));
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }
}

/** The plain text of `encryptChunks`. Throws at the first chunk that is not what was written there. */
export async function* decryptChunks(sealed: AsyncIterable<Buffer>, key: Buffer): AsyncGenerator<Buffer> {
  for await (const { number, bytes, last } of inChunks(sealed, SEALED_BYTES)) {
    if (bytes.length < TAG_BYTES) throw new BackupProblem('its end is missing');
    const decipher = createDecipheriv(CIPHER, key, nonce(number, last), { authTagLength: TAG_BYTES });
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    const plain = decipher.update(bytes.subarray(0, -TAG_BYTES));
    yield Buffer.concat([plain, finish(decipher)]);
  }
}

function finish(decipher: { final(): Buffer }): Buffer {
  try {
    return decipher.final();
  } catch {
    throw new BackupProblem('it was changed or cut');
  }
}

/** Twelve bytes: zeros, the number in six of them, and whether this is the last. */
function nonce(number: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUIntBE(number, 5, 6);
  bytes.writeUInt8(last ? 1 : 0, 11);
  return bytes;
}

interface Chunk {
  number: number;
  bytes: Buffer;
  last: boolean;
}

/** The same bytes in pieces of one size; the last, which may be empty, is shorter or as long. */
async function* inChunks(source: AsyncIterable<Buffer>, size: number): AsyncGenerator<Chunk> {
  let number = 0;
  let kept: Buffer[] = [];
  let length = 0;
  for await (const piece of source) {
    kept.push(piece);
    length += piece.length;
    if (length <= size) continue;
    let rest = Buffer.concat(kept);
    for (; rest.length > size; rest = rest.subarray(size)) {
      yield { number, bytes: rest.subarray(0, size), last: false };
      number += 1;
    }
    kept = [rest];
    length = rest.length;
  }
  yield { number, bytes: Buffer.concat(kept), last: true };
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** The SHA-256 of a file's content, in lower-case hexadecimal. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Deletes the file and throws unless its SHA-256 is `expected`: what was not meant to be fetched is never kept. */
export async function insistOnChecksum(path: string, expected: string): Promise<void> {
  const actual = await sha256Of(path);
  if (actual === expected) return;
  await rm(path, { force: true });
  throw new Error(`wrong checksum: expected ${expected}, got ${actual}; the file was deleted`);
}

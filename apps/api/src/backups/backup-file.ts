import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { BackupProblem } from './backup-problem';
import { splitDocuments } from './bson-documents';
import { decryptChunks, encryptChunks } from './encrypted-chunks';

const PIECE = 1024 * 1024;

/** What documents amount to: the same wherever the same documents are read in the order of their ids. */
export interface Tally {
  documents: number;
  bytes: number;
  sha256: string;
}

/** Adds documents up while they pass. */
export class Tallying {
  private readonly hash = createHash('sha256');
  private documents = 0;
  private bytes = 0;

  constructor(private readonly onDocument: (documents: number) => void = () => undefined) {}

  async *through(documents: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const document of documents) {
      this.hash.update(document);
      this.documents += 1;
      this.bytes += document.length;
      this.onDocument(this.documents);
      yield document;
    }
  }

  /** Takes all documents and forgets them. */
  async drain(documents: AsyncIterable<Buffer>): Promise<void> {
    for await (const _ of this.through(documents));
  }

  /** To be asked for once, at the end. */
  result(): Tally {
    return { documents: this.documents, bytes: this.bytes, sha256: this.hash.digest('hex') };
  }
}

/** Writes documents to a new file that only its owner can read, compressed, and encrypted if there is a key. */
export async function writeDocuments(
  path: string,
  documents: AsyncIterable<Buffer>,
  key: Buffer | null,
): Promise<void> {
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
  const source = Readable.from(documents, { objectMode: false, highWaterMark: PIECE });
  const sealed = (plain: AsyncIterable<Buffer>): AsyncIterable<Buffer> => (key ? encryptChunks(plain, key) : plain);
  await pipeline(source, createGzip(), sealed, file);
}

/** Writes a file that only its owner can read, and onto the disk. */
export async function writeFlushed(path: string, text: string): Promise<void> {
  await writeFile(path, text, { mode: 0o600, flush: true });
}

/** The documents of a file. Throws a `BackupProblem` that says what is wrong with it. */
export async function* readDocuments(path: string, key: Buffer | null): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: PIECE });
  const gunzip = createGunzip({ chunkSize: PIECE });
  const unpacking = pipeline(
    file,
    (sealed: AsyncIterable<Buffer>) => (key ? decryptChunks(sealed, key) : sealed),
    gunzip,
  );
  // Its failure is met below, where the stream is read.
  unpacking.catch(() => undefined);
  try {
    yield* splitDocuments(gunzip as AsyncIterable<Buffer>);
    await unpacking;
  } catch (error) {
    throw error instanceof BackupProblem ? error : new BackupProblem(reasonOf(error));
  } finally {
    file.destroy();
    gunzip.destroy();
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'it is missing';
  if (code === 'Z_BUF_ERROR') return 'its end is missing';
  if (typeof code === 'string' && code.startsWith('Z_')) return 'it was changed';
  return error instanceof Error ? error.message : String(error);
}

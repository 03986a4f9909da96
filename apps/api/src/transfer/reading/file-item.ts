import type { DomainError } from '@pkyx/domain';
import { notUtf8 } from '../importing/import-problems';

export type Bytes = AsyncIterable<Buffer>;

/** An entry of a file as it stands there, unchecked. Lines count from 1. */
export interface ReadEntry {
  line: number;
  entry: unknown;
  /** where its values stand, if not on `line` */
  valueLines?: readonly number[];
}

/** An entry of a file that cannot be read. */
export interface UnreadableEntry {
  line: number;
  fault: DomainError;
  /** where that is, if not on `line` */
  faultLine?: number;
}

export type FileItem = ReadEntry | UnreadableEntry;

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const BOM = Buffer.from('\ufeff');

/** Throws `encoding-invalid`. */
export function decode(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw notUtf8();
  }
}

/** The same without a byte order mark at the beginning. */
export async function* withoutMark(bytes: Bytes): AsyncGenerator<Buffer> {
  let first = true;
  for await (const chunk of bytes) {
    yield first && chunk.subarray(0, BOM.length).equals(BOM) ? chunk.subarray(BOM.length) : chunk;
    first = false;
  }
}

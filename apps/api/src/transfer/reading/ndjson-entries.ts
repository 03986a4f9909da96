import { DomainError } from '@pkyx/domain';
import { isDeeperThan } from '../../common/problem/nesting';
import { lineTooLong, notJson, tooDeep } from '../importing/import-problems';
import { type Bytes, decode, type FileItem, withoutMark } from './file-item';

/** Of one line; an entry that is kept weighs less. */
const MOST_LINE_BYTES = 8 * 1024 * 1024;
/** An entry has attributes, which have sources, which have fields: nothing goes deeper. */
const MOST_DEPTH = 8;
const LINE_FEED = 0x0a;

/** The entries of an NDJSON file, one a line that is not blank, as they come; never more than a line in memory. */
export async function* ndjsonEntries(bytes: Bytes): AsyncGenerator<FileItem> {
  for await (const { line, content } of linesOf(withoutMark(bytes))) {
    try {
      const text = decode(content ?? overlong()).trim();
      if (text !== '') yield { line, entry: parse(text) };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      yield { line, fault: error };
    }
  }
}

/** `content` is null for a line that is too long. */
async function* linesOf(bytes: Bytes): AsyncGenerator<{ line: number; content: Buffer | null }> {
  let [line, parts, length] = [1, [] as Buffer[], 0];
  const whole = () => (length > MOST_LINE_BYTES ? null : Buffer.concat(parts));
  const add = (part: Buffer) => {
    length += part.length;
    if (length <= MOST_LINE_BYTES) parts.push(part);
    else parts = [];
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, end));
      yield { line, content: whole() };
      [line, parts, length, from] = [line + 1, [], 0, end + 1];
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield { line, content: whole() };
}

function overlong(): never {
  throw lineTooLong(MOST_LINE_BYTES);
}

function parse(text: string): unknown {
  let entry: unknown;
  try {
    entry = JSON.parse(text);
  } catch {
    throw notJson();
  }
  if (isDeeperThan(entry, MOST_DEPTH)) throw tooDeep();
  return entry;
}

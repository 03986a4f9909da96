import { BSON, type Document } from 'mongodb';
import { BackupProblem } from './backup-problem';

/** Numbers, binary data and regular expressions keep their very type. */
const EXACT = { promoteValues: false, promoteLongs: false, promoteBuffers: false, bsonRegExp: true } as const;
const SMALLEST = 5;
const LARGEST = 17 * 1024 * 1024;
const EMBEDDED = 3;
const ARRAY = 4;

/** The documents, as BSON, of which a stream consists. */
export async function* splitDocuments(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let kept: Buffer = Buffer.alloc(0);
  for await (const piece of stream) {
    kept = kept.length === 0 ? piece : Buffer.concat([kept, piece]);
    for (let size = sizeOf(kept); size !== undefined && kept.length >= size; size = sizeOf(kept)) {
      yield kept.subarray(0, size);
      kept = kept.subarray(size);
    }
  }
  if (kept.length > 0) throw new BackupProblem('its end is missing');
}

function sizeOf(bytes: Buffer): number | undefined {
  if (bytes.length < 4) return undefined;
  const size = bytes.readInt32LE(0);
  if (size < SMALLEST || size > LARGEST) throw new BackupProblem('it does not consist of documents');
  return size;
}

/** A document that is written as the very bytes that it was read from. */
export function exactDocument(bytes: Buffer): Document | Map<string, unknown> {
  const document = BSON.deserialize(bytes, EXACT);
  // JavaScript puts names that are numbers before all others; a map leaves them where they are.
  return bytes.equals(BSON.serialize(document)) ? document : inOrder(bytes);
}

function inOrder(bytes: Uint8Array): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [type, nameAt, nameLength, at, length] of BSON.onDemand.parseToElements(bytes)) {
    const name = Buffer.from(bytes.subarray(nameAt, nameAt + nameLength)).toString();
    const value = bytes.subarray(at, at + length);
    if (type === EMBEDDED) fields.set(name, inOrder(value));
    else if (type === ARRAY) fields.set(name, [...inOrder(value).values()]);
    else fields.set(name, single(type, value));
  }
  return fields;
}

/** One value, read as the only field of a document. */
function single(type: number, value: Uint8Array): unknown {
  const bytes = Buffer.alloc(4 + 3 + value.length + 1);
  bytes.writeInt32LE(bytes.length, 0);
  bytes.writeUInt8(type, 4);
  bytes.write('v', 5);
  bytes.set(value, 7);
  return BSON.deserialize(bytes, EXACT)['v'];
}

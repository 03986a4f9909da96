import { BSON, Decimal128, Double, Int32, Long, ObjectId } from 'mongodb';
import { exactDocument, splitDocuments } from './bson-documents';

async function* pieces(...all: Buffer[]): AsyncGenerator<Buffer> {
  await Promise.resolve();
  yield* all;
}

async function collect(stream: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const all: Buffer[] = [];
  for await (const each of stream) all.push(each);
  return all;
}

const bytesOf = (value: object) => Buffer.from(BSON.serialize(value));

describe('exactDocument', () => {
  it.each<[string, object]>([
    [
      'types of numbers',
      { a: new Int32(1), b: new Double(1), c: Long.fromNumber(1), d: Decimal128.fromString('1.10') },
    ],
    ['ids, dates, bytes and expressions', { _id: new ObjectId(), at: new Date(0), b: Buffer.from('x'), r: /a.c/i }],
    ['null and nested lists', { a: null, b: [[1, [2.5]], { c: [] }] }],
    [
      'names that are numbers, where they stand',
      new Map<string, unknown>([
        ['b', 1],
        ['2', { z: 1 }],
        ['1', 'x'],
      ]),
    ],
    [
      'names that are numbers, deep inside lists',
      new Map<string, unknown>([
        [
          'list',
          [
            new Map<string, unknown>([
              ['b', new Double(2)],
              ['1', true],
            ]),
          ],
        ],
      ]),
    ],
    ['names outside Latin', { 属性: { '值.1': '甜' } }],
  ])('writes back the very bytes: %s', (_what, document) => {
    const bytes = bytesOf(document);
    expect(Buffer.from(BSON.serialize(exactDocument(bytes))).equals(bytes)).toBe(true);
  });
});

describe('splitDocuments', () => {
  it('finds documents wherever a stream is cut', async () => {
    const documents = [bytesOf({ a: 1 }), bytesOf({}), bytesOf({ text: '甜豆腐脑'.repeat(50) })];
    const stream = Buffer.concat(documents);
    for (const size of [1, 3, 7, stream.length]) {
      const parts = Array.from({ length: Math.ceil(stream.length / size) }, (_, index) =>
        stream.subarray(index * size, (index + 1) * size),
      );
      expect(await collect(splitDocuments(pieces(...parts)))).toEqual(documents);
    }
  });

  it('refuses an end that is missing, and what is no document', async () => {
    await expect(collect(splitDocuments(pieces(bytesOf({ a: 1 }).subarray(0, -1))))).rejects.toThrow('end is missing');
    await expect(collect(splitDocuments(pieces(Buffer.from('not BSON at all'))))).rejects.toThrow('documents');
  });
});

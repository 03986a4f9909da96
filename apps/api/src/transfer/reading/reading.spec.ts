import fc from 'fast-check';
import { csvEntries } from './csv-entries';
import type { FileItem } from './file-item';
import { ndjsonEntries } from './ndjson-entries';

/** A file that comes in parts of this size. */
async function* inParts(file: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(file);
  for (let from = 0; from < bytes.length; from += size) yield await Promise.resolve(bytes.subarray(from, from + size));
}

async function read(items: AsyncIterable<FileItem>): Promise<FileItem[]> {
  const all: FileItem[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const NDJSON = '\ufeff{"title":"一"}\r\n\n  \n{"title":\n[1]\n{"title":"末"}';
const CSV = '\ufefftitle,type,name_zh,value\r\n一,手机,"屏,""幕""",x\r\n\r\n一,,"多\r\n行",y\n末,手机,,';

describe('files of entries', () => {
  it('are read line by line, whatever parts they come in', async () => {
    const whole = [
      { line: 1, entry: { title: '一' } },
      { line: 4, fault: expect.objectContaining({ code: 'json-invalid' }) as unknown },
      { line: 5, entry: [1] },
      { line: 6, entry: { title: '末' } },
    ];
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 3, max: 80 }), async (size) => {
        expect(await read(ndjsonEntries(inParts(NDJSON, size)))).toEqual(whole);
      }),
    );
  });

  it('gather the rows of an entry in CSV, and know on which line each stands', async () => {
    const [first, last] = [
      {
        line: 2,
        valueLines: [2, 4],
        entry: {
          title: '一',
          aliases: [],
          type: { slug: '手机' },
          attributes: [
            { names: { zh: '屏,"幕"', en: '' }, value: 'x', sources: [] },
            { names: { zh: '多\r\n行', en: '' }, value: 'y', sources: [] },
          ],
        },
      },
      { line: 6, valueLines: [], entry: { title: '末', aliases: [], type: { slug: '手机' }, attributes: [] } },
    ];
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 3, max: 120 }), async (size) => {
        expect(await read(csvEntries(inParts(CSV, size)))).toEqual([first, last]);
      }),
    );
  });

  it('may have lines that are longer than any entry, which take no memory', async () => {
    async function* endless(): AsyncGenerator<Buffer> {
      for (let part = 0; part < 20; part += 1) yield await Promise.resolve(Buffer.alloc(1024 * 1024, 'x'));
      yield Buffer.from('\n{}');
    }
    const items = await read(ndjsonEntries(endless()));
    expect(items).toMatchObject([
      { line: 1, fault: { code: 'line-too-long' } },
      { line: 2, entry: {} },
    ]);
  });

  it('end where a quotation mark is not closed', async () => {
    async function* open(): AsyncGenerator<Buffer> {
      yield Buffer.from('title,type\na,b\nc,"');
      for (let part = 0; part < 20; part += 1) yield await Promise.resolve(Buffer.alloc(1024 * 1024, 'x\n'));
    }
    expect(await read(csvEntries(open()))).toMatchObject([
      { line: 2, entry: { title: 'a' } },
      { line: 3, fault: { code: 'quote-not-closed' } },
    ]);
  });
});

import { mkdir, mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressSite } from './compress';
import { stampOf } from './stamp';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pkyx-build-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the stamp of sources', () => {
  beforeEach(async () => {
    await mkdir(join(folder, 'src/deep'), { recursive: true });
    await writeFile(join(folder, 'src/a.ts'), 'a');
    await writeFile(join(folder, 'src/deep/b.ts'), 'b');
  });

  it('stays when files are only touched', async () => {
    const before = await stampOf(folder, ['src']);
    await utimes(join(folder, 'src/a.ts'), 1, 1);
    expect(await stampOf(folder, ['src'])).toBe(before);
  });

  it.each([
    ['content changes', () => writeFile(join(folder, 'src/deep/b.ts'), 'changed')],
    ['a file is added', () => writeFile(join(folder, 'src/c.ts'), '')],
    ['a file is deleted', () => rm(join(folder, 'src/a.ts'))],
  ])('changes when %s', async (_what, change) => {
    const before = await stampOf(folder, ['src']);
    await change();
    expect(await stampOf(folder, ['src'])).not.toBe(before);
  });

  it('leaves out files that do not count', async () => {
    const counts = (path: string) => !path.endsWith('.spec.ts');
    const before = await stampOf(folder, ['src'], counts);
    await writeFile(join(folder, 'src/a.spec.ts'), 'test');
    expect(await stampOf(folder, ['src'], counts)).toBe(before);
  });
});

describe('the compressed copies of a site', () => {
  it('hold the same content under the same names', async () => {
    const script = 'export const answer = 42;\n'.repeat(200);
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'assets/a.js'), script);
    await compressSite(folder);
    expect(brotliDecompressSync(await readFile(join(folder, '_br/assets/a.js'))).toString()).toBe(script);
    expect(gunzipSync(await readFile(join(folder, '_gz/assets/a.js'))).toString()).toBe(script);
  });

  it('are not made of small files and pictures', async () => {
    await writeFile(join(folder, 'small.js'), 'x');
    await writeFile(join(folder, 'picture.webp'), Buffer.alloc(5000));
    await compressSite(folder);
    expect((await readdir(folder)).sort()).toEqual(['picture.webp', 'small.js']);
  });
});

import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = new Set(['.html', '.js', '.css', '.svg', '.json', '.txt', '.webmanifest', '.xml']);
/** Anything smaller hardly shrinks. */
const leastBytes = 128;

const encodings = [
  {
    folder: '_br',
    compress: (content: Buffer) =>
      promisify(brotliCompress)(content, {
        params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
      }),
  },
  { folder: '_gz', compress: (content: Buffer) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }) },
];

/**
 * Puts compressed copies of a site's files under `_br/` and `_gz/` with the same names, so that nginx finds their
 * types without modules of its own. Small files and those that do not shrink have none.
 */
export async function compressSite(root: string): Promise<void> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && compressible.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(files.map((file) => compressFile(root, file)));
}

async function compressFile(root: string, file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < leastBytes) return;
  for (const { folder, compress } of encodings) {
    const compressed = await compress(content);
    if (compressed.length >= content.length) continue;
    const copy = join(root, folder, relative(root, file));
    await mkdir(dirname(copy), { recursive: true });
    await writeFile(copy, compressed);
  }
}

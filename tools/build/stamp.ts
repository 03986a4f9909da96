import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * A fingerprint of the content of files and folders below `root`; it changes when any of them does. `counts` says
 * which files matter, by path from the root.
 */
export async function stampOf(root: string, names: string[], counts = (_path: string) => true): Promise<string> {
  const files = (await Promise.all(names.map((name) => filesOf(join(root, name))))).flat().sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const path = relative(root, file);
    if (!counts(path)) continue;
    hash.update(`${path}\0`).update(
      createHash('sha256')
        .update(await readFile(file))
        .digest(),
    );
  }
  return hash.digest('hex');
}

async function filesOf(path: string): Promise<string[]> {
  const info = await stat(path).catch(() => undefined);
  if (!info) return [];
  if (info.isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

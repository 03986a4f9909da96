import { randomUUID } from 'node:crypto';
import { chmod, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { cacheDirectory } from '../project-root';

/** Where a program of a version is kept between runs. */
export function keptPath(source: string, command: string): string {
  return join(cacheDirectory, 'programs', source, command);
}

/** The path if a copy is kept there. */
export async function keptIn(path: string): Promise<string | undefined> {
  return stat(path).then(
    () => path,
    () => undefined,
  );
}

/**
 * Lets `fetch` put a program into a folder of its own and moves it to `target` in one step, so that a fetch that was
 * cut off leaves nothing that looks whole. `fetch` resolves to the fetched file.
 */
export async function keep(target: string, fetch: (folder: string) => Promise<string>): Promise<string> {
  const folder = join(cacheDirectory, 'fetching', `${basename(target)}-${randomUUID()}`);
  await mkdir(folder, { recursive: true });
  try {
    const fetched = await fetch(folder);
    await chmod(fetched, 0o755);
    await mkdir(dirname(target), { recursive: true });
    await rename(fetched, target);
    return target;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

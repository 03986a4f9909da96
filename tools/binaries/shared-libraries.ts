import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Debian and Ubuntu packages of the libraries that fetched servers link to. */
const packageOfLibrary: Readonly<Record<string, string>> = {
  'libcurl.so.4': 'libcurl4',
  'libssl.so.3': 'libssl3',
  'libcrypto.so.3': 'libssl3',
  'liblzma.so.5': 'liblzma5',
  'libgcc_s.so.1': 'libgcc-s1',
  'libresolv.so.2': 'libc6',
  'libm.so.6': 'libc6',
};

/** Which shared libraries of the program this system lacks, with the command that installs them; undefined if none. */
export async function missingLibraries(path: string): Promise<string | undefined> {
  const listing = await linkedLibraries(path);
  const missing = parseMissing(listing);
  if (missing.length === 0) return undefined;
  const packages = [...new Set(missing.map((library) => packageOfLibrary[library] ?? `the package of ${library}`))];
  return `this system lacks ${missing.join(', ')}; install with: apt-get install -y ${packages.join(' ')}`;
}

/** Names of the libraries that `ldd` marks as not found. */
export function parseMissing(listing: string): string[] {
  return [...listing.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

/** What `ldd` prints; nothing for static programs and on systems without it, where running the program decides. */
async function linkedLibraries(path: string): Promise<string> {
  return run('ldd', [path], { timeout: 10_000 }).then(
    ({ stdout }) => stdout,
    () => '',
  );
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModuleInfos } from 'license-checker-rseidelsohn';
import { projectRoot } from '../project-root';

/** Licences under which what goes to production may be passed on with it. */
const ALLOWED = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0', 'MIT*'],
  ...['Public Domain', 'Python-2.0'],
]);
/** Packages that have another licence, each for a reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  '@fontsource-variable/noto-sans-sc': 'OFL-1.1', // a font, passed on unchanged
  '@img/sharp-libvips-linux-x64': 'LGPL-3.0-or-later', // a library of its own, linked dynamically
  '@img/sharp-libvips-linuxmusl-x64': 'LGPL-3.0-or-later',
  'world-countries': 'ODbL-1.0', // data, credited on the page
};

/** Rejects, naming each package, when one that goes to production has a licence that nobody has looked at. */
export async function licencesAreAllowed(): Promise<void> {
  const unknown = Object.entries(await productionPackages()).flatMap(([id, { licenses }]) => {
    const name = id.slice(0, id.lastIndexOf('@'));
    const given = [licenses ?? 'none'].flat().join(' OR ');
    return isAllowed(given) || EXCEPTIONS[name] === given ? [] : [`${id}: ${given}`];
  });
  if (unknown.length > 0) throw new Error(`licences to look at first:\n${unknown.join('\n')}`);
}

/** Of `A OR B` one is enough, of `A AND B` each counts. */
export function isAllowed(licences: string): boolean {
  const anyOf = licences.replace(/[()]/g, '').split(' OR ');
  return anyOf.some((alternative) => alternative.split(' AND ').every((licence) => ALLOWED.has(licence)));
}

/** Rejects, naming each package, when one would run a script while it is installed and `allowScripts` says nothing of it. */
export async function installScriptsAreKnown(): Promise<void> {
  const { allowScripts } = await read<{ allowScripts: Record<string, boolean> }>('package.json');
  const { packages } = await read<{ packages: Record<string, { hasInstallScript?: boolean }> }>('package-lock.json');
  const unknown = Object.entries(packages)
    .filter(([path, { hasInstallScript }]) => path !== '' && hasInstallScript)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
    .filter((name) => !(name in allowScripts));
  if (unknown.length > 0) throw new Error(`packages with install scripts, to look at first: ${unknown.join(', ')}`);
}

async function productionPackages(): Promise<ModuleInfos> {
  const { init } = await import('license-checker-rseidelsohn');
  const options = { start: projectRoot, production: true, excludePrivatePackages: true };
  return new Promise((resolve, reject) =>
    // Its types promise an error always.
    init(options, (error: Error | null, packages) => (error ? reject(error) : resolve(packages))),
  );
}

async function read<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(join(projectRoot, file), 'utf8')) as T;
}

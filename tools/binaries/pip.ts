import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheDirectory } from '../project-root';

const run = promisify(execFile);

/** A program and the arguments that make it pip. */
export type PipCommand = readonly [string, ...string[]];

/** The ways pip is commonly called. */
export const pipCommands: readonly PipCommand[] = [
  ['pip'],
  ['pip3'],
  ['python3', '-m', 'pip'],
  ['python', '-m', 'pip'],
];

/** A pip of our own in a virtual environment, for systems whose Python came without. Throws saying what is needed. */
export async function installPip(): Promise<PipCommand> {
  const folder = join(cacheDirectory, 'python');
  try {
    await run('python3', ['-m', 'venv', folder], { timeout: 120_000 });
  } catch {
    throw new Error('fetching needs pip: apt-get install -y python3-pip');
  }
  return [join(folder, 'bin', 'python'), '-m', 'pip'];
}

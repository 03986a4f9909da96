import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheDirectory, projectRoot } from '../../tools/project-root';
import type { Say } from '../../tools/say';
import { outputOf, StackError } from '../../tools/stack-error';

const run = promisify(execFile);

/** Where the Python references are. */
export const flaskFolder = join(projectRoot, 'bench/references/flask');
const environmentFolder = join(cacheDirectory, 'bench-venv');

/** The path of a program of the virtual environment that the references run in. */
export function pythonProgram(name: string): string {
  return join(environmentFolder, 'bin', name);
}

/** Makes the virtual environment where it is not there, or is for other requirements. Needs Python 3 with venv, and pip’s registry. */
export async function preparePython(say: Say): Promise<void> {
  const file = join(flaskFolder, 'requirements.txt');
  const stampFile = join(environmentFolder, 'requirements.stamp');
  const wanted = await readFile(file, 'utf8');
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === wanted) return;
  say('making a virtual environment for Flask and Celery …');
  try {
    await run('python3', ['-m', 'venv', '--clear', environmentFolder]);
    await run(pythonProgram('pip'), ['install', '--quiet', '--requirement', file]);
  } catch (error) {
    throw new StackError(`The Python references cannot be installed:\n${outputOf(error)}`);
  }
  await writeFile(stampFile, wanted);
}

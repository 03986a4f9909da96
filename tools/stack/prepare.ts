import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { builtFolder } from '../build/build';
import type { Say } from '../say';
import { StackError } from '../stack-error';
import type { DataFolder } from './data-folder';

const file = 'prepared.json';
export const cliScript = join(builtFolder, 'apps/api/src/cli.js');

export interface Preparation {
  environment: NodeJS.ProcessEnv;
  seed: 'world' | 'none';
  /** Identifies the code that would prepare the database, and the database. */
  stamp: string;
}

/** Migrates the database and puts in the first content, unless the same code did so for this database before. */
export async function prepareDatabase(folder: DataFolder, preparation: Preparation, say: Say): Promise<void> {
  const done = { stamp: preparation.stamp, seed: preparation.seed };
  const before = await folder.read<typeof done>(file);
  if (before?.stamp === done.stamp && before.seed === done.seed) return;
  await runCommand(['migrate'], preparation.environment, say);
  if (preparation.seed === 'world') await runCommand(['seed'], preparation.environment, say);
  await folder.write(file, done);
}

/** Runs one command of the operator's command line to its end and passes on what it says. */
async function runCommand(words: string[], environment: NodeJS.ProcessEnv, say: Say): Promise<void> {
  const child = spawn(process.execPath, [cliScript, ...words], {
    env: { ...process.env, PKYX_LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let faults = '';
  child.stderr.on('data', (chunk: Buffer) => (faults += chunk.toString()));
  createInterface(child.stdout).on('line', (line) => say(line));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new StackError(`“${words.join(' ')}” failed:\n${faults.trim()}`);
}

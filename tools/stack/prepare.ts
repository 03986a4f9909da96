import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { builtFolder } from '../build/build';
import type { Say } from '../say';
import { messageOf, StackError } from '../stack-error';
import type { AdminCredentials } from './credentials';
import type { DataFolder } from './data-folder';

const file = 'prepared.json';
export const cliScript = join(builtFolder, 'apps/api/src/cli.js');

export interface Preparation {
  environment: NodeJS.ProcessEnv;
  seed: 'world' | 'none';
  admin: AdminCredentials;
  /** Identifies the code that would prepare the database, and the database. */
  stamp: string;
}

/** What was done for the database, so that it is not done at every start. */
interface Prepared {
  stamp: string;
  seed: string;
  admin: boolean;
}

/**
 * Migrates the database, puts in the first content and makes the admin's account, unless the same code did so for this
 * database before.
 */
export async function prepareDatabase(folder: DataFolder, preparation: Preparation, say: Say): Promise<void> {
  const { environment, seed, stamp } = preparation;
  const before = await folder.read<Prepared>(file);
  if (before?.stamp === stamp && before.seed === seed && before.admin) return;
  await runCommand(['migrate'], environment, say);
  if (seed === 'world') await runCommand(['seed'], environment, say);
  const admin = before?.admin === true || (await makeAdmin(preparation, say));
  await folder.write(file, { stamp, seed, admin } satisfies Prepared);
}

/** Makes the next start prepare the database from the beginning: it is a new one. */
export async function forgetPreparation(folder: DataFolder): Promise<void> {
  await folder.remove(file);
}

/** Whether the account was made; a database that is not the stack's own may have one of that name. */
async function makeAdmin({ admin, environment }: Preparation, say: Say): Promise<boolean> {
  const words = ['create-admin', '--username', admin.username, '--email', admin.email];
  try {
    await runCommand(words, { ...environment, PKYX_ADMIN_PASSWORD: admin.password }, say);
    return true;
  } catch (error) {
    say(messageOf(error));
    return false;
  }
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

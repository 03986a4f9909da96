import type { StackEnvironment } from '@pkyx/config';
import { sayAs } from '../say';
import { messageOf, StackError } from '../stack-error';
import { DataFolder } from './data-folder';
import { Parts } from './parts';
import { RunningProcesses } from './running-processes';
import { readSettings } from './settings';
import { removeStackFile } from './stack-file';

const say = sayAs('stack');

/** Starts parts on the data folder. */
export type Start = (folder: DataFolder, settings: StackEnvironment, parts: Parts) => Promise<void>;

/**
 * Claims the data folder, lets `start` bring parts up and keeps them running until a signal stops them in order. A part
 * that cannot start stops the others and ends the process with a code other than 0. SIGUSR2 restarts the servers one by one.
 */
export async function runUntilStopped(start: Start): Promise<void> {
  const settings = readSettings();
  const folder = new DataFolder(settings.PKYX_DATA_DIR);
  await folder.open();
  const processes = new RunningProcesses(folder);
  await processes.claim('tools/start.mjs', say);
  const parts = new Parts(folder, processes);
  const stop = once(async (exitCode: number) => {
    say('stopping …');
    await parts.stopAll();
    await removeStackFile(folder);
    await processes.release();
    say('stopped');
    process.exit(exitCode);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  process.on('SIGUSR2', () => void parts.restartServers().catch((error: unknown) => say(messageOf(error))));
  try {
    await start(folder, settings, parts);
  } catch (error) {
    console.error(error instanceof StackError ? error.message : error);
    await stop(1);
  }
}

/** Stopping twice is stopping once: a second Ctrl-C changes nothing. */
function once(stop: (exitCode: number) => Promise<void>): (exitCode: number) => Promise<void> {
  let stopping: Promise<void> | undefined;
  return (exitCode) => (stopping ??= stop(exitCode));
}

import { parseStackEnvironment } from '@pkyx/config';
import type { StackEnvironment } from '@pkyx/config';
import { sayAs } from '../say';
import { StackError } from '../stack-error';
import { DataFolder } from './data-folder';
import { RunningProcesses } from './running-processes';
import { Stack } from './stack';

const say = sayAs('stack');

/** Starts the stack and keeps it running until a signal stops it. */
async function main(): Promise<void> {
  const settings = readSettings();
  const folder = new DataFolder(settings.PKYX_DATA_DIR);
  await folder.open();
  const processes = new RunningProcesses(folder);
  await processes.claim('tools/start.mjs', say);
  const stack = new Stack(folder, settings, processes);
  const stop = stopOnce(stack, processes);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  try {
    const { url, inboxUrl } = await stack.start();
    console.log(`\n  Page   ${url}\n  Inbox  ${inboxUrl}\n  Stop   Ctrl-C\n`);
  } catch (error) {
    console.error(error instanceof StackError ? error.message : error);
    await stop(1);
  }
}

function readSettings(): StackEnvironment {
  try {
    return parseStackEnvironment(process.env);
  } catch (error) {
    throw new StackError((error as Error).message);
  }
}

/** Stopping twice is stopping once: a second Ctrl-C changes nothing. */
function stopOnce(stack: Stack, processes: RunningProcesses): (exitCode: number) => Promise<void> {
  let stopping: Promise<void> | undefined;
  return (exitCode) => {
    stopping ??= (async () => {
      say('stopping …');
      await stack.stop();
      await processes.release();
      say('stopped');
      process.exit(exitCode);
    })();
    return stopping;
  };
}

main().catch((error: unknown) => {
  console.error(error instanceof StackError ? error.message : error);
  process.exit(1);
});

import { runProgram } from '../run-program';
import { sayAs } from '../say';
import { until } from '../servers/until';
import { StackError } from '../stack-error';
import { answersHttp } from './answers-http';
import { DataFolder } from './data-folder';
import { processesOf } from './running-processes';
import { readSettings } from './settings';
import { readStackFile } from './stack-file';
import type { StackDescription } from './stack-file';

const limitMs = 60_000;

/** `npm restart`: replaces the API processes and workers of the running stack one by one, without a request failing. */
runProgram(async () => {
  const folder = new DataFolder(readSettings().PKYX_DATA_DIR);
  const before = await readStackFile(folder);
  const stack = (await processesOf(folder)).find(({ name }) => name === 'stack');
  if (!before || !stack) throw new StackError(`No stack runs on ${folder.path}.`);
  process.kill(stack.pid, 'SIGUSR2');
  const old = serversOf(before);
  await until('the new processes', limitMs * old.length, async () => {
    const now = await readStackFile(folder);
    return now && !serversOf(now).some((pid) => old.includes(pid)) ? now : undefined;
  });
  await Promise.all(before.apiUrls.map((url) => answersHttp(`${url}/health/ready`)));
  sayAs('stack')(`${before.pids.api.length} API processes and ${before.pids.worker.length} workers were replaced`);
});

function serversOf({ pids }: StackDescription): number[] {
  return [...pids.api, ...pids.worker];
}

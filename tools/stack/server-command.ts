import { join } from 'node:path';
import { builtFolder } from '../build/build';

/** The built script of a server. */
export function serverScript(app: 'api' | 'worker'): string {
  return join(builtFolder, `apps/${app}/src/main.js`);
}

/**
 * What servers run with; images have the same. There is a process for each core: threads that collect its garbage would take the
 * others' time, and wait for each other busily. Some 80 MB stay for good, and going through them takes a tenth of a second: the old
 * space may double before that. The young space is large from the start, so that most of what a request made is dead before it would be moved.
 */
export const nodeOptions = [
  '--enable-source-maps',
  '--single-threaded-gc',
  '--heap-growing-percent=100',
  '--min-semi-space-size=16',
] as const;

/** Arguments of Node.js that run a server. */
export function serverArguments(app: 'api' | 'worker'): string[] {
  return [...nodeOptions, serverScript(app)];
}

import { join } from 'node:path';
import { builtFolder } from '../build/build';

/** The built script of a server. */
export function serverScript(app: 'api' | 'worker'): string {
  return join(builtFolder, `apps/${app}/src/main.js`);
}

/**
 * What servers run with; images have the same. There is a process for each core: threads that collect its garbage would take the
 * others' time, and wait for each other busily.
 */
export const nodeOptions = ['--enable-source-maps', '--single-threaded-gc'] as const;

/** Arguments of Node.js that run a server. */
export function serverArguments(app: 'api' | 'worker'): string[] {
  return [...nodeOptions, serverScript(app)];
}

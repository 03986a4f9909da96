import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../project-root';
import { freePort } from '../servers/free-port';
import { until } from '../servers/until';
import { DataFolder } from './data-folder';
import { processesOf } from './running-processes';
import { readStackFile } from './stack-file';
import type { StackDescription } from './stack-file';

const startLimitMs = 300_000;

/** A whole stack of its own for one test run, started as `npm start` does. */
export class TemporaryStack {
  private constructor(
    readonly folder: DataFolder,
    private readonly child: ChildProcess,
  ) {}

  /** Starts on free ports with data in a temporary folder. Throws with what the stack printed when it does not come up. */
  static async start(settings: NodeJS.ProcessEnv): Promise<TemporaryStack> {
    const folder = new DataFolder(await mkdtemp(join(tmpdir(), 'pkyx-stack-')));
    try {
      return await TemporaryStack.startOn(folder, settings);
    } catch (error) {
      await rm(folder.path, { recursive: true, force: true });
      throw error;
    }
  }

  /** Starts on data that is there already. */
  static async startOn(folder: DataFolder, settings: NodeJS.ProcessEnv): Promise<TemporaryStack> {
    const child = spawn(process.execPath, [join(projectRoot, 'tools/start.mjs')], {
      // Jest's own NODE_ENV is not the stack's.
      env: {
        ...process.env,
        NODE_ENV: 'development',
        PKYX_PORT: String(await freePort()),
        ...settings,
        PKYX_DATA_DIR: folder.path,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    const stack = new TemporaryStack(folder, child);
    const ended = new AbortController();
    child.once('exit', () => ended.abort());
    try {
      await stack.comesUp(ended.signal);
    } catch {
      await stack.end();
      throw new Error(`The stack did not start:
${printed}`);
    }
    return stack;
  }

  /** What the running stack says of itself now. */
  async describe(): Promise<StackDescription> {
    const description = await readStackFile(this.folder);
    if (!description) throw new Error('the stack does not run');
    return description;
  }

  /** Asks the stack to stop, waits until it has and deletes its data. */
  async stop(): Promise<void> {
    await this.end();
    await rm(this.folder.path, { recursive: true, force: true });
  }

  /** Its own file, not one of another stack on the same data. */
  private async comesUp(ended: AbortSignal): Promise<void> {
    const ownDescription = async (): Promise<StackDescription | undefined> => {
      const processes = await processesOf(this.folder);
      const owns = processes.some(({ name, pid }) => name === 'stack' && pid === this.child.pid);
      return owns ? readStackFile(this.folder) : undefined;
    };
    await until('the stack', startLimitMs, ownDescription, ended);
  }

  private async end(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exit = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await exit;
  }
}

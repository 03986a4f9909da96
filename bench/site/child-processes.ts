import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, StackError } from '../../tools/stack-error';

export interface ChildPlan {
  name: string;
  command: string;
  words: readonly string[];
  environment: NodeJS.ProcessEnv;
  folder?: string;
  /** resolves once it serves */
  ready?: () => Promise<unknown>;
}

/** A process that the bench started, with all it prints. */
export interface RunningChild {
  pid: number;
  log(): Promise<string>;
  stop(): Promise<void>;
}

const STOP_LIMIT_MS = 20_000;

/** The processes of one run, so that none outlives it. */
export class ChildProcesses {
  private readonly children = new Set<ChildProcess>();

  constructor(private readonly logFolder: string) {}

  /** Starts a process and waits until it serves. Throws a StackError with the end of its log when it does not. */
  async start({ name, command, words, environment, folder, ready }: ChildPlan): Promise<RunningChild> {
    const logFile = join(this.logFolder, `${name.replaceAll(' ', '-')}.log`);
    const log = openSync(logFile, 'w');
    // A group of its own: Ctrl-C reaches the bench alone, which stops everything.
    const child = spawn(command, words, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', log, log],
      detached: true,
    });
    closeSync(log);
    this.children.add(child);
    child.once('exit', () => this.children.delete(child));
    const early = Promise.race([
      once(child, 'exit').then(([code]) => `ended with code ${String(code)}`),
      once(child, 'error').then(([error]) => messageOf(error)),
    ]).then((reason) => Promise.reject(new Error(reason)));
    early.catch(() => undefined);
    try {
      await Promise.race([ready?.() ?? once(child, 'spawn'), early]);
    } catch (error) {
      const end = (await readFile(logFile, 'utf8')).slice(-2_000);
      throw new StackError(`${name} did not start: ${messageOf(error)}\n${end}`);
    }
    return { pid: child.pid ?? NaN, log: () => readFile(logFile, 'utf8'), stop: () => stop(child) };
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.children].map(stop));
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  signalGroup(child, 'SIGTERM');
  const late = setTimeout(() => signalGroup(child, 'SIGKILL'), STOP_LIMIT_MS);
  await ended;
  clearTimeout(late);
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // All of them have ended.
  }
}

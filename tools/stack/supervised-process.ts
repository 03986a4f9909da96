import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Say } from '../say';
import { messageOf, StackError } from '../stack-error';
import { backOffMs } from './back-off';

const logLimitBytes = 10 * 1024 * 1024;
/** What has run for so long did not fail because of how it was started. */
const steadyMs = 10_000;

/** What to run and how to know that it serves. */
export interface ProcessPlan {
  name: string;
  command: string;
  arguments: string[];
  environment?: NodeJS.ProcessEnv;
  /** Words of the command line by which it is recognised. */
  marker: string;
  logFile: string;
  /** Resolves once it serves. */
  ready: () => Promise<unknown>;
  /** How long it may take to finish what it is doing when asked to stop. */
  stopLimitMs: number;
}

/** Whom a supervised process tells of its life. */
export interface ProcessWatcher {
  say: Say;
  /** It has a new process id. */
  started(pid: number): Promise<void>;
}

/** One process that is kept running until it is stopped. */
export class SupervisedProcess {
  private child: ChildProcess | undefined;
  private exit: Promise<string> = Promise.resolve('not started');
  private supervision: Promise<void> = Promise.resolve();
  private stopping = false;
  private wake = new AbortController();

  constructor(
    private readonly plan: ProcessPlan,
    private readonly watcher: ProcessWatcher,
  ) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Starts it and waits until it serves. Throws a StackError with the end of its log when it does not. */
  async start(): Promise<void> {
    await this.launch();
    this.supervision = this.keepRunning();
  }

  /** Asks it to finish, and ends it when it takes too long. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wake.abort();
    const { child } = this;
    if (!child || hasEnded(child)) return;
    signalGroup(child, 'SIGTERM');
    const limit = new AbortController();
    const late = pause(this.plan.stopLimitMs, undefined, { signal: limit.signal }).catch(() => undefined);
    await Promise.race([this.exit, late]);
    limit.abort();
    if (!hasEnded(child)) this.watcher.say('did not stop in time and is ended');
    signalGroup(child, 'SIGKILL');
    await this.exit;
    await this.supervision;
  }

  /** Stops it and starts it anew. Throws when the new process does not serve; it is started again until it does. */
  async restart(): Promise<void> {
    await this.stop();
    this.stopping = false;
    this.wake = new AbortController();
    try {
      await this.launch();
    } finally {
      this.supervision = this.keepRunning();
    }
  }

  private async keepRunning(): Promise<void> {
    for (let failures = 0; ;) {
      const startedAt = Date.now();
      const reason = await this.exit;
      if (this.isStopping()) return;
      // Processes that it started would keep its port.
      if (this.child) signalGroup(this.child, 'SIGKILL');
      failures = Date.now() - startedAt > steadyMs ? 1 : failures + 1;
      const delay = backOffMs(failures);
      this.watcher.say(`stopped unexpectedly (${reason}); starting again in ${delay / 1000} s`);
      await pause(delay, undefined, { signal: this.wake.signal }).catch(() => undefined);
      if (this.isStopping()) return;
      await this.launch().then(
        () => this.watcher.say('is back'),
        (error: unknown) => this.watcher.say(messageOf(error)),
      );
    }
  }

  /** A method, because the answer changes while others are waited for. */
  private isStopping(): boolean {
    return this.stopping;
  }

  private async launch(): Promise<void> {
    const { plan } = this;
    rotate(plan.logFile);
    const log = openSync(plan.logFile, 'a', 0o600);
    // A group of its own: Ctrl-C reaches the supervisor alone, which stops everything in order.
    const child = spawn(plan.command, plan.arguments, {
      env: { ...process.env, ...plan.environment },
      stdio: ['ignore', log, log],
      detached: true,
    });
    closeSync(log);
    this.child = child;
    this.exit = ended(child);
    if (child.pid !== undefined) await this.watcher.started(child.pid);
    const early = this.exit.then((reason) => Promise.reject(new Error(reason)));
    try {
      await Promise.race([plan.ready(), early]);
    } catch (error) {
      if (this.isStopping()) return;
      signalGroup(child, 'SIGKILL');
      throw new StackError(`${plan.name} did not start: ${messageOf(error)}\n${endOf(plan.logFile)}`);
    }
  }
}

/** Signals the process and those it started, which may outlive it. */
function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // All of them have ended.
  }
}

function ended(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

/** Keeps one older log, so that logs stay bounded. */
function rotate(logFile: string): void {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > logLimitBytes) renameSync(logFile, `${logFile}.1`);
}

function endOf(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-8);
  return [`The end of ${logFile}:`, ...lines.map((line) => `  ${line.slice(0, 300)}`)].join('\n');
}

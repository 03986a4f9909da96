import { setTimeout as pause } from 'node:timers/promises';
import { sayAs } from '../say';
import type { DataFolder } from './data-folder';
import type { RunningProcesses } from './running-processes';
import type { StackProcesses } from './stack-file';
import { SupervisedProcess } from './supervised-process';
import type { ProcessPlan } from './supervised-process';

const SETTLING_MS = 3_000;

/** The order in which parts stop: who serves first, what it needs after it. */
const stopOrder = [/^vite$/, /^api /, /^worker/, /^nginx$/, /^inbox$/, /^redis$/, /^mongod/];

/** `api 1`, `api 2`, … */
export function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name} ${index + 1}`);
}

/** As `numbered`, but the only one has no number. */
export function oneOrMore(name: string, count: number): string[] {
  return count === 1 ? [name] : numbered(name, count);
}

/**
 * The supervised processes of a stack by name: `mongod`, `redis`, `inbox`, `api 1` …, `worker`, `nginx`; `mongod 1` … and
 * `worker 1` … where there are several.
 */
export class Parts {
  private readonly parts = new Map<string, SupervisedProcess>();
  private stopping = false;
  private restarting: Promise<void> | undefined;
  private changed = (): Promise<void> => Promise.resolve();

  constructor(
    private readonly folder: DataFolder,
    private readonly processes: RunningProcesses,
  ) {}

  /** Calls `listener` whenever a part has a new process id. */
  onChange(listener: () => Promise<void>): void {
    this.changed = listener;
  }

  /** Starts a part, waits until it serves and says so. */
  async start(name: string, plan: Omit<ProcessPlan, 'name' | 'logFile'>): Promise<void> {
    if (this.stopping) return;
    const say = sayAs(name);
    const startedAt = Date.now();
    const part = new SupervisedProcess(
      { name, logFile: this.folder.at('logs', `${name.replace(' ', '-')}.log`), ...plan },
      {
        say,
        started: async (pid) => {
          await this.processes.add({ name, pid, marker: plan.marker });
          await this.changed();
        },
      },
    );
    this.parts.set(name, part);
    await part.start();
    if (!this.isStopping()) say(`up in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  }

  /**
   * Replaces API processes and workers by new ones, one after the other, without a request failing. Asked for twice is
   * done once. Ends early when a new process does not serve.
   */
  async restartServers(): Promise<void> {
    this.restarting ??= this.restartOneByOne().finally(() => (this.restarting = undefined));
    await this.restarting;
  }

  /** Stops one part and starts it anew. Throws when it does not serve again. */
  async restart(name: string): Promise<void> {
    sayAs(name)('restarting …');
    await this.parts.get(name)?.restart();
    sayAs(name)('is back');
  }

  async stopAll(): Promise<void> {
    this.stopping = true;
    await this.restarting?.catch(() => undefined);
    for (const pattern of stopOrder) {
      const names = [...this.parts.keys()].filter((name) => pattern.test(name));
      await Promise.all(names.map(async (name) => this.parts.get(name)?.stop()));
    }
  }

  private async restartOneByOne(): Promise<void> {
    for (const name of this.parts.keys()) {
      if (!/^(api|worker)/.test(name)) continue;
      if (this.isStopping()) return;
      await this.restart(name);
      // nginx asks a process that refused a connection again after two seconds; until then the others are all it has.
      await pause(SETTLING_MS);
    }
  }

  /** A method, because the answer changes while a part comes up. */
  private isStopping(): boolean {
    return this.stopping;
  }

  pids(): StackProcesses {
    const pids = (pattern: RegExp): number[] =>
      [...this.parts].flatMap(([name, { pid }]) => (pattern.test(name) && pid !== undefined ? [pid] : []));
    const [nginx, redis, inbox] = [/^nginx$/, /^redis$/, /^inbox$/].map((pattern) => pids(pattern)[0]);
    const mongods = pids(/^mongod/);
    return {
      ...{ nginx, mongod: mongods[0], ...(mongods.length > 1 && { mongods }), redis, inbox },
      ...{ api: pids(/^api /), worker: pids(/^worker/) },
    };
  }
}

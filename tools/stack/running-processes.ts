import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Say } from '../say';
import { StackError } from '../stack-error';
import type { DataFolder } from './data-folder';

const run = promisify(execFile);
const file = 'processes.json';

/** A process this stack started: its id and words of its command line, which tell it from a later one of that id. */
export interface RecordedProcess {
  name: string;
  pid: number;
  marker: string;
}

/** The processes of the stack that runs on a data folder, or of one that was killed; none after an orderly stop. */
export async function processesOf(folder: DataFolder): Promise<RecordedProcess[]> {
  return (await folder.read<RecordedProcess[]>(file)) ?? [];
}

/** Which processes belong to a stack, kept on disk so that the next start can end what a killed one left behind. */
export class RunningProcesses {
  private readonly processes = new Map<string, RecordedProcess>();
  private writing = Promise.resolve();

  constructor(private readonly folder: DataFolder) {}

  /** Claims the folder for this process. Throws a StackError when a live stack has it; ends a dead one's orphans. */
  async claim(marker: string, say: Say): Promise<void> {
    const earlier = await processesOf(this.folder);
    const alive: RecordedProcess[] = [];
    for (const each of earlier) if (each.pid !== process.pid && (await isStill(each))) alive.push(each);
    const owner = alive.find(({ name }) => name === 'stack');
    if (owner) throw new StackError(`A stack already runs on ${this.folder.path} (process ${owner.pid}).`);
    if (alive.length > 0) {
      say(`ending ${alive.map(({ name }) => name).join(', ')} left behind by an earlier run`);
      await Promise.all(alive.map(end));
    }
    await this.add({ name: 'stack', pid: process.pid, marker });
  }

  async add(recorded: RecordedProcess): Promise<void> {
    this.processes.set(recorded.name, recorded);
    await this.save();
  }

  async delete(name: string): Promise<void> {
    this.processes.delete(name);
    await this.save();
  }

  /** Gives the folder up again. */
  async release(): Promise<void> {
    await this.writing;
    await this.folder.remove(file);
  }

  /** One after another, so that the last state is what stays on disk. */
  private async save(): Promise<void> {
    this.writing = this.writing.then(() => this.folder.write(file, [...this.processes.values()]));
    await this.writing;
  }
}

async function end(recorded: RecordedProcess): Promise<void> {
  signal(recorded.pid, 'SIGTERM');
  for (const deadline = Date.now() + 10_000; Date.now() < deadline;) {
    if (!(await isStill(recorded))) return;
    await pause(50);
  }
  signal(recorded.pid, 'SIGKILL');
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    // Each was started as the leader of a group of its own.
    process.kill(-pid, name);
  } catch {
    // It has ended by itself.
  }
}

async function isStill({ pid, marker }: RecordedProcess): Promise<boolean> {
  return (await commandLine(pid)).includes(marker);
}

/** The command line of a process, empty when there is none of this id. */
async function commandLine(pid: number): Promise<string> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  } catch {
    return run('ps', ['-o', 'command=', '-p', String(pid)]).then(
      ({ stdout }) => stdout,
      () => '',
    );
  }
}

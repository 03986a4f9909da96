import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { projectRoot } from '../project-root';
import { StackError } from '../stack-error';

const leastFreeBytes = 500 * 1024 * 1024;

/** The folder that holds everything one stack keeps: databases, logs, credentials and what it knows of itself. */
export class DataFolder {
  readonly path: string;

  constructor(setting: string) {
    this.path = resolve(projectRoot, setting);
  }

  /** Makes the folder, readable by its owner only. Throws a StackError where it cannot be written or is nearly full. */
  async open(): Promise<void> {
    try {
      await Promise.all(['mongod', 'redis', 'nginx', 'logs'].map((name) => mkdir(this.at(name), { recursive: true })));
      await chmod(this.path, 0o700);
    } catch (error) {
      throw new StackError(`The data folder ${this.path} cannot be written: ${(error as Error).message}`);
    }
    const { bavail, bsize } = await statfs(this.path);
    if (bavail * bsize >= leastFreeBytes) return;
    const free = Math.round((bavail * bsize) / 1024 / 1024);
    throw new StackError(`The disk of ${this.path} has ${free} MB left; at least 500 MB are needed.`);
  }

  /** The path of something in the folder. */
  at(...names: string[]): string {
    return join(this.path, ...names);
  }

  /** Reads a JSON file of the folder; undefined when it is not there or was cut off. */
  async read<T>(name: string): Promise<T | undefined> {
    try {
      return JSON.parse(await readFile(this.at(name), 'utf8')) as T;
    } catch {
      return undefined;
    }
  }

  /** Writes a JSON file for its owner only, in one step: a reader never sees half of it. */
  async write(name: string, content: unknown): Promise<void> {
    const temporary = this.at(`.${name}-${randomUUID()}`);
    await writeFile(temporary, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
    await rename(temporary, this.at(name));
  }

  async remove(name: string): Promise<void> {
    await rm(this.at(name), { force: true });
  }
}

import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const sizeMegabytes = 1_500;
const block = Buffer.alloc(1024 * 1024);

/** A disk of its own, in memory, that can be filled to the brim. */
export class SmallDisk {
  private constructor(readonly path: string) {}

  /** Mounts one at `path`; undefined where this user may not mount. */
  static async mountAt(path: string): Promise<SmallDisk | undefined> {
    await mkdir(path, { recursive: true });
    try {
      await run('mount', ['-t', 'tmpfs', '-o', `size=${sizeMegabytes}m,mode=700`, 'tmpfs', path]);
      return new SmallDisk(path);
    } catch {
      return undefined;
    }
  }

  /** Leaves room for nothing. */
  async fill(): Promise<void> {
    const file = await open(this.filler, constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND, 0o600);
    try {
      for (let megabytes = 0; megabytes < sizeMegabytes; megabytes += 1) await file.appendFile(block);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      await file.close();
    }
  }

  async free(): Promise<void> {
    await rm(this.filler, { force: true });
  }

  async unmount(): Promise<void> {
    await run('umount', ['-l', this.path]);
  }

  private get filler(): string {
    return join(this.path, 'filler');
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import type { LeasedJob } from '@pkyx/persistence';
import { type JobKind, JobLoop } from './job-loop';

const INTERVAL = 3_000;

/** Carries out jobs that stand in the database, in any number of processes: what one leaves behind another takes up. */
@Injectable()
export class BackgroundJobs implements BeforeApplicationShutdown {
  private readonly stop = new AbortController();
  private readonly loops: { wake(): Promise<void> }[] = [];
  private polling: Promise<void> = Promise.resolve();

  /** To be called by features when their module begins. */
  register<Job extends LeasedJob>(kind: JobKind<Job>): void {
    this.loops.push(new JobLoop(kind, this.stop.signal));
  }

  /** Looks for jobs every few seconds from now on. */
  start(): void {
    this.polling = this.poll();
  }

  /** Looks for jobs at once, because one was put there. Resolves when none is waiting any more. */
  async wake(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.wake()));
  }

  /** Jobs stop between two steps; another process goes on with them. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.polling;
    await this.wake();
  }

  private async poll(): Promise<void> {
    const { signal } = this.stop;
    while (!signal.aborted) {
      // A kind whose job takes long does not keep the others waiting.
      void this.wake();
      await sleep(INTERVAL, undefined, { signal }).catch(() => undefined);
    }
  }
}

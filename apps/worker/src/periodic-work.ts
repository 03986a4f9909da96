import { setTimeout as sleep } from 'node:timers/promises';

/** Work that is done at once, and again after each pause, until it is stopped. It handles its own errors. */
export class PeriodicWork {
  private readonly stopping = new AbortController();
  private readonly running: Promise<void>;

  private constructor(
    private readonly pause: number,
    private readonly work: (stopping: AbortSignal) => Promise<void>,
  ) {
    this.running = this.run();
  }

  /** `pause` in milliseconds. */
  static start(pause: number, work: (stopping: AbortSignal) => Promise<void>): PeriodicWork {
    return new PeriodicWork(pause, work);
  }

  /** Resolves when the work in hand is done. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.work(signal);
      await sleep(this.pause, undefined, { signal }).catch(() => undefined);
    }
  }
}

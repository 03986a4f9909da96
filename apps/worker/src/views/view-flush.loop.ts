import { setTimeout as sleep } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { ViewFlusher } from './view-flusher';

const INTERVAL = 2_000;

/** Flushes counted views every two seconds, and once more when the worker stops. */
@Injectable()
export class ViewFlushLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(ViewFlushLoop.name);
  private readonly stop = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly flusher: ViewFlusher) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stop.signal.aborted) {
      await this.flush();
      await sleep(INTERVAL, undefined, { signal: this.stop.signal }).catch(() => undefined);
    }
    await this.flush();
  }

  private async flush(): Promise<void> {
    try {
      await this.flusher.flush();
    } catch (error) {
      this.logger.warn({ err: error }, 'counted views wait for the next flush');
    }
  }
}

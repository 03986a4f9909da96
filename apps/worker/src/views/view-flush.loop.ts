import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { PeriodicWork } from '../periodic-work';
import { ViewFlusher } from './view-flusher';

const INTERVAL = 2_000;

/** Flushes counted views every two seconds, and once more when the worker stops. */
@Injectable()
export class ViewFlushLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(ViewFlushLoop.name);
  private work: PeriodicWork | undefined;

  constructor(private readonly flusher: ViewFlusher) {}

  onApplicationBootstrap(): void {
    this.work = PeriodicWork.start(INTERVAL, () => this.flush());
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.work?.stop();
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

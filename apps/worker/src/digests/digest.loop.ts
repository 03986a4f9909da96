import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DigestMaker } from './digest-maker.service';

const INTERVAL = 10_000;

/** Makes the digests that are due, every ten seconds. */
@Injectable()
export class DigestLoop implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(DigestLoop.name);
  private readonly stop = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly maker: DigestMaker) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  async onModuleDestroy(): Promise<void> {
    this.stop.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stop.signal.aborted) {
      await this.makeDue();
      await sleep(INTERVAL, undefined, { signal: this.stop.signal }).catch(() => undefined);
    }
  }

  private async makeDue(): Promise<void> {
    try {
      const made = await this.maker.makeDue(this.stop.signal);
      if (made > 0) this.logger.log({ digests: made }, 'digests were written');
    } catch (error) {
      this.logger.warn({ err: error }, 'digests that are due wait for the next look');
    }
  }
}

import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { PeriodicWork } from '../periodic-work';
import { DigestMaker } from './digest-maker.service';

const INTERVAL = 10_000;

/** Makes the digests that are due, every ten seconds. */
@Injectable()
export class DigestLoop implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(DigestLoop.name);
  private work: PeriodicWork | undefined;

  constructor(private readonly maker: DigestMaker) {}

  onApplicationBootstrap(): void {
    this.work = PeriodicWork.start(INTERVAL, (stopping) => this.makeDue(stopping));
  }

  async onModuleDestroy(): Promise<void> {
    await this.work?.stop();
  }

  private async makeDue(stopping: AbortSignal): Promise<void> {
    try {
      const made = await this.maker.makeDue(stopping);
      if (made > 0) this.logger.log({ digests: made }, 'digests were written');
    } catch (error) {
      this.logger.warn({ err: error }, 'digests that are due wait for the next look');
    }
  }
}

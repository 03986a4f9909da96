import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { PeriodicWork } from '../periodic-work';
import { MailRelay } from './mail-relay';

const INTERVAL = 2_000;

/** Looks after mails that the queue has not brought to an end: it was away when they were written, or forgot them. */
@Injectable()
export class OutboxSweeper implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(OutboxSweeper.name);
  private work: PeriodicWork | undefined;

  constructor(private readonly relay: MailRelay) {}

  onApplicationBootstrap(): void {
    this.work = PeriodicWork.start(INTERVAL, () => this.sweep());
  }

  async onModuleDestroy(): Promise<void> {
    await this.work?.stop();
  }

  private async sweep(): Promise<void> {
    try {
      const due = await this.relay.sweep();
      if (due > 0) this.logger.log({ mails: due }, 'mails were handed to the queue again');
    } catch (error) {
      this.logger.warn({ err: error }, 'mails that are due wait for the next sweep');
    }
  }
}

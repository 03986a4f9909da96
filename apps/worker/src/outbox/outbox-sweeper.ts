import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { MailRelay } from './mail-relay';

const INTERVAL = 2_000;

/** Looks after mails that the queue has not brought to an end: it was away when they were written, or forgot them. */
@Injectable()
export class OutboxSweeper implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(OutboxSweeper.name);
  private readonly stop = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly relay: MailRelay) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  async onModuleDestroy(): Promise<void> {
    this.stop.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stop.signal.aborted) {
      await this.sweep();
      await sleep(INTERVAL, undefined, { signal: this.stop.signal }).catch(() => undefined);
    }
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

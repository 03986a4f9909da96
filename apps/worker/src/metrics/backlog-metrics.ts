import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { observeGauge } from '@pkyx/observability';
import { type MailRecord, ModelName, outboxBacklog, type OutboxBacklog } from '@pkyx/persistence';
import { MailQueue, type MailQueueLevel } from '@pkyx/queue';
import type { Model } from 'mongoose';
import { Registry } from 'prom-client';
import { PeriodicWork } from '../periodic-work';

const INTERVAL = 10_000;
const TIMEOUT = 2_000;

/**
 * How much mail waits, in the outbox and in the queue. All workers see the same: collectors should take the greatest. It is looked up on
 * its own time, so that a scrape never waits for a database; what cannot be looked up is not shown.
 */
@Injectable()
export class BacklogMetrics implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(BacklogMetrics.name);
  private work: PeriodicWork | undefined;
  private outbox: OutboxBacklog | undefined;
  private queue: MailQueueLevel | undefined;

  constructor(
    @InjectModel(ModelName.Mail) private readonly mails: Model<MailRecord>,
    private readonly mailQueue: MailQueue,
    private readonly registry: Registry,
  ) {}

  onApplicationBootstrap(): void {
    this.showOutbox();
    this.showQueue();
    this.work = PeriodicWork.start(INTERVAL, () => this.look());
  }

  async onModuleDestroy(): Promise<void> {
    await this.work?.stop();
  }

  private async look(): Promise<void> {
    [this.outbox, this.queue] = await Promise.all([
      outboxBacklog(this.mails, TIMEOUT).catch((error: unknown) => this.missed('outbox', error)),
      this.mailQueue.level().catch((error: unknown) => this.missed('queue', error)),
    ]);
  }

  private missed(what: string, error: unknown): undefined {
    this.logger.warn({ err: error }, `the ${what} could not be looked at`);
  }

  private showOutbox(): void {
    observeGauge({
      name: 'pkyx_outbox_pending_mails',
      help: 'Mails of the outbox that are yet to be delivered; exact up to 100000.',
      registry: this.registry,
      read: () => this.outbox?.pending,
    });
    observeGauge({
      name: 'pkyx_outbox_oldest_pending_seconds',
      help: 'Age of the oldest mail that is yet to be delivered, postponed ones included.',
      registry: this.registry,
      read: () => this.outbox && secondsSince(this.outbox.oldestAt?.getTime() ?? null),
    });
  }

  private showQueue(): void {
    observeGauge({
      name: 'pkyx_mail_queue_jobs',
      help: 'Jobs of the mail queue, by state.',
      label: 'state',
      registry: this.registry,
      read: () => this.queue?.jobs,
    });
    observeGauge({
      name: 'pkyx_mail_queue_oldest_waiting_seconds',
      help: 'How long the mail waits for a worker that waits longest.',
      registry: this.registry,
      read: () => this.queue && secondsSince(this.queue.oldestWaitingAt),
    });
  }
}

function secondsSince(moment: number | null): number {
  return moment === null ? 0 : Math.max(0, (Date.now() - moment) / 1_000);
}

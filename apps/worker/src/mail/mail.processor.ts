import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger, type OnModuleDestroy } from '@nestjs/common';
import { type Job, UnrecoverableError } from 'bullmq';
import { MAIL_QUEUE, type MailJob } from '@pkyx/queue';
import { MailDelivery } from './mail-delivery.service';
import { jobDelay, Postponed } from './postponed';

/**
 * Takes mails from the queue, one at a time: a worker that is killed can then repeat one mail at most. More workers send
 * more at a time. The mail of a killed worker is taken up by another within half a minute (its lock and the next look for
 * stalled jobs), however often that happens to it.
 */
@Processor(MAIL_QUEUE, {
  concurrency: 1,
  lockDuration: 15_000,
  stalledInterval: 10_000,
  maxStalledCount: 100,
  settings: { backoffStrategy: jobDelay },
})
export class MailProcessor extends WorkerHost implements OnModuleDestroy {
  private readonly logger = new Logger(MailProcessor.name);

  constructor(private readonly delivery: MailDelivery) {
    super();
  }

  async process({ id, data }: Job<MailJob>): Promise<string> {
    const outcome = await this.delivery.deliver(data.mailId, id ?? null);
    if (outcome.state === 'postponed') throw new Postponed(outcome.reason, outcome.delay);
    if (outcome.state === 'bounced' || outcome.state === 'failed') throw new UnrecoverableError(outcome.reason);
    return outcome.state;
  }

  /** The mail in hand is finished before the connections it needs are closed. */
  async onModuleDestroy(): Promise<void> {
    await this.worker.close();
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.logger.warn(error.message);
  }
}

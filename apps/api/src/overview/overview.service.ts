import { Inject, Injectable, Logger } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { ProcessReport } from '@pkyx/observability';
import { type MailRecord, mailsSince, ModelName, outboxBacklog } from '@pkyx/persistence';
import { MailQueue } from '@pkyx/queue';
import type { Redis } from 'ioredis';
import type { Model } from 'mongoose';
import { REDIS } from '../common/redis/redis.module';
import type { MailQueueLevelDto, OutboxLevelDto, OverviewDto } from './dto/overview.dto';
import { presentProcess } from './process.presenter';
import { ProcessReportsService } from './process-reports.service';

const DAY = 24 * 3_600_000;
/** An answer that is not whole is better than one that comes late. */
const TIMEOUT = 2_000;

/** What an admin wants to see first when something seems wrong. Whatever cannot be asked is null. */
@Injectable()
export class OverviewService {
  private readonly logger = new Logger(OverviewService.name);

  constructor(
    @InjectModel(ModelName.Mail) private readonly mails: Model<MailRecord>,
    @Inject(REDIS) private readonly redis: Redis,
    private readonly queue: MailQueue,
    private readonly reports: ProcessReportsService,
  ) {}

  async look(): Promise<OverviewDto> {
    const [outbox, mailQueue, processes] = await Promise.all([
      this.orNull(this.outbox()),
      this.orNull(this.mailQueue()),
      this.orNull(this.reports.all()),
    ]);
    return {
      mongodb: outbox ? 'up' : 'down',
      redis: this.redis.status === 'ready' && mailQueue && processes ? 'up' : 'down',
      outbox,
      mailQueue,
      processes: (processes ?? [this.reports.own]).map((report: ProcessReport) => presentProcess(report)),
    };
  }

  private async outbox(): Promise<OutboxLevelDto> {
    const [{ pending, oldestAt }, today] = await Promise.all([
      outboxBacklog(this.mails, TIMEOUT),
      mailsSince(this.mails, new Date(Date.now() - DAY), TIMEOUT),
    ]);
    return {
      pending,
      oldestPendingSeconds: oldestAt && secondsSince(oldestAt.getTime()),
      sent: today.sent,
      lost: today.bounced + today.failed,
    };
  }

  private async mailQueue(): Promise<MailQueueLevelDto> {
    const { jobs, oldestWaitingAt } = await this.queue.level();
    return { ...jobs, oldestWaitingSeconds: oldestWaitingAt === null ? null : secondsSince(oldestWaitingAt) };
  }

  private async orNull<T>(asked: Promise<T>): Promise<T | null> {
    return asked.catch((error: unknown) => {
      this.logger.warn({ err: error }, 'a part of the overview is left out');
      return null;
    });
  }
}

function secondsSince(moment: number): number {
  return Math.max(0, (Date.now() - moment) / 1_000);
}

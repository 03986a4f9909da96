import { type JobsOptions, Queue, type WorkerOptions } from 'bullmq';
import type { Redis } from 'ioredis';

export const MAIL_QUEUE = 'mail';
/** In front of every key of the queue; the braces keep them on one node of a cluster. */
const PREFIX = '{mail}';
const DAY_SECONDS = 24 * 3600;

/** What the queue knows of a mail: which row of the outbox it is, in hex. */
export interface MailJob {
  mailId: string;
}

/**
 * The outbox decides when a mail is given up; the queue only has to keep trying for longer than that. Finished jobs are
 * kept for the dashboard, those that failed for as long as somebody may want to look into them.
 */
const jobOptions: JobsOptions = {
  attempts: 100,
  backoff: { type: 'custom' },
  stackTraceLimit: 3,
  removeOnComplete: { age: DAY_SECONDS, count: 1_000 },
  removeOnFail: { age: 14 * DAY_SECONDS, count: 5_000 },
};

/** What the queue holds. */
export interface MailQueueLevel {
  /** jobs by state; `delayed` ones wait for another attempt */
  jobs: Record<'waiting' | 'active' | 'delayed' | 'failed', number>;
  /** when the job was put there that waits longest, in milliseconds since 1970; null when none waits */
  oldestWaitingAt: number | null;
}

/** The queue of mails, as those see it who fill it or look into it. */
export class MailQueue {
  readonly queue: Queue<MailJob>;

  /** Uses a connection made by `connectRedis`, which stays open when this is closed. `onError` hears of every failure. */
  constructor(
    private readonly redis: Redis,
    onError: (error: Error) => void,
  ) {
    this.queue = new Queue<MailJob>(MAIL_QUEUE, {
      connection: redis,
      prefix: PREFIX,
      skipVersionCheck: true,
      defaultJobOptions: jobOptions,
    });
    this.queue.on('error', onError);
  }

  /**
   * Hands mails to the workers, by the ids of their rows (hex). A mail that the queue knows already stays as it is. Throws
   * at once while Redis is away: the sweeper then finds the rows.
   */
  async add(ids: readonly string[]): Promise<void> {
    this.demandRedis();
    await this.queue.addBulk(ids.map((mailId) => ({ name: MAIL_QUEUE, data: { mailId }, opts: { jobId: mailId } })));
  }

  /** Puts jobs that ended, whatever their end was, back among those that wait. Jobs in any other state stay as they are. */
  async restartEnded(ids: readonly string[]): Promise<void> {
    await Promise.all(ids.map((id) => this.restart(id)));
  }

  /** How full the queue is. Throws at once while Redis is away. */
  async level(): Promise<MailQueueLevel> {
    this.demandRedis();
    const [counts, [oldest]] = await Promise.all([
      this.queue.getJobCounts('waiting', 'active', 'delayed', 'failed'),
      this.queue.getJobs(['waiting'], 0, 0, true),
    ]);
    const { waiting = 0, active = 0, delayed = 0, failed = 0 } = counts;
    return { jobs: { waiting, active, delayed, failed }, oldestWaitingAt: oldest?.timestamp ?? null };
  }

  async close(): Promise<void> {
    await this.queue.close();
  }

  private demandRedis(): void {
    if (this.redis.status !== 'ready') throw new Error('Redis is away');
  }

  private async restart(id: string): Promise<void> {
    const state = await this.queue.getJobState(id);
    if (state !== 'completed' && state !== 'failed') return;
    const job = await this.queue.getJob(id);
    await job?.retry(state, { resetAttemptsMade: true }).catch(async (error: unknown) => {
      // Another sweeper may have been faster.
      if ((await this.queue.getJobState(id)) === state) throw error;
    });
  }
}

/** Where those who send find the queue: they wait for Redis as long as it takes. */
export function mailSenderConnection(redisUrl: string): Pick<WorkerOptions, 'connection' | 'prefix'> {
  return {
    connection: {
      url: redisUrl,
      connectTimeout: 2_000,
      // Longer than a worker asks Redis to wait for the next mail.
      socketTimeout: 15_000,
      maxRetriesPerRequest: null,
      retryStrategy: (attempt: number) => Math.min(attempt * 100, 1_000),
    },
    prefix: PREFIX,
  };
}

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
    if (this.redis.status !== 'ready') throw new Error('Redis is away');
    await this.queue.addBulk(ids.map((mailId) => ({ name: MAIL_QUEUE, data: { mailId }, opts: { jobId: mailId } })));
  }

  async close(): Promise<void> {
    await this.queue.close();
  }
}

/**
 * For those who send: they wait for Redis as long as it takes. The mail of a worker that is killed is taken up by another
 * within half a minute (its lock and the next look for stalled jobs), however often that happens to it.
 */
export function mailWorkerOptions(redisUrl: string): WorkerOptions {
  return {
    connection: {
      url: redisUrl,
      connectTimeout: 2_000,
      maxRetriesPerRequest: null,
      retryStrategy: (attempt: number) => Math.min(attempt * 100, 1_000),
    },
    prefix: PREFIX,
    lockDuration: 15_000,
    stalledInterval: 10_000,
    maxStalledCount: 100,
  };
}

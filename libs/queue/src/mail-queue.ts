import type { JobsOptions, QueueOptions, WorkerOptions } from 'bullmq';
import type { RedisOptions } from 'ioredis';

export const MAIL_QUEUE = 'mail';

/** Name of the only kind of job in the queue. */
export const SEND_MAIL = 'send';

/** What the queue knows of a mail: which row of the outbox it is, in hex. */
export interface SendMailJob {
  mailId: string;
}

/** One job a mail: adding it again changes nothing while the queue knows it. */
export function mailJobId(mailId: string): string {
  return mailId;
}

/** In front of every key of the queue; the braces keep them on one node of a cluster. */
const PREFIX = '{mail}';
const DAY_SECONDS = 24 * 3600;

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

/** For those who fill the queue or look into it: while Redis is away they hear so at once. */
export function mailQueueOptions(redisUrl: string): QueueOptions {
  return {
    connection: { ...connection(redisUrl), enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: 2_000 },
    prefix: PREFIX,
    skipVersionCheck: true,
    defaultJobOptions: jobOptions,
  };
}

/**
 * For those who send: they wait for Redis as long as it takes. A worker that is killed holds its mail for at most half a
 * minute (lock and the next look for stalled jobs), and however often that happens to a mail it is taken up again.
 */
export function mailWorkerOptions(redisUrl: string): WorkerOptions {
  return {
    connection: { ...connection(redisUrl), maxRetriesPerRequest: null },
    prefix: PREFIX,
    lockDuration: 15_000,
    stalledInterval: 10_000,
    maxStalledCount: 100,
  };
}

function connection(url: string): RedisOptions & { url: string } {
  return { url, connectTimeout: 2_000, retryStrategy: (attempt) => Math.min(attempt * 100, 1_000) };
}

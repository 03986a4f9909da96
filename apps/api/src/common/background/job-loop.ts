import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { claimJob, JOB_LEASE, type LeasedJob, releaseJob, renewJobLease } from '@pkyx/persistence';
import type { Model, QueryFilter } from 'mongoose';
import { backgroundJobs, backgroundJobsRunning } from './job-metrics';

/** Jobs of one kind: records that say what is left to do, so that any process can go on where another stopped. */
export interface JobKind<Job extends LeasedJob> {
  name: string;
  jobs: Model<Job>;
  /** those with something left to do */
  waiting: QueryFilter<Job>;
  /**
   * Carries one on until nothing is left to do, or until the signal says to stop. What it throws is logged, and the job is
   * tried again when its lease has run out.
   */
  work(job: Job, signal: AbortSignal): Promise<void>;
}

/** Carries out the jobs of one kind, one after the other, as far as no other process holds them. */
export class JobLoop<Job extends LeasedJob> {
  private readonly logger = new Logger(JobLoop.name);
  private readonly owner = randomUUID();
  private running: Promise<void> | null = null;
  private awake = false;

  constructor(
    private readonly kind: JobKind<Job>,
    private readonly stop: AbortSignal,
  ) {}

  /** Looks for jobs; resolves when none is waiting any more. One that is put there meanwhile is found, too. */
  wake(): Promise<void> {
    this.awake = true;
    this.running ??= this.run();
    return this.running;
  }

  private async run(): Promise<void> {
    try {
      while (this.awake && !this.stop.aborted) {
        this.awake = false;
        for (let job = await this.next(); job; job = await this.next()) await this.carryOut(job);
      }
    } catch (error) {
      this.logger.warn({ err: error }, `${this.kind.name}: jobs wait until the database answers`);
    } finally {
      this.running = null;
    }
  }

  private next(): Promise<Job | null> {
    return this.stop.aborted ? Promise.resolve(null) : claimJob(this.kind.jobs, this.kind.waiting, this.owner);
  }

  private async carryOut(job: Job): Promise<void> {
    const lost = new AbortController();
    const renewal = setInterval(() => void this.renew(job, lost), JOB_LEASE / 3);
    const [kind, which] = [this.kind.name, { jobId: job._id.toHexString(), requestId: job.requestId ?? null }];
    backgroundJobsRunning.inc({ kind });
    this.logger.log(which, `${kind}: a job is taken up`);
    try {
      await this.kind.work(job, AbortSignal.any([this.stop, lost.signal]));
      await releaseJob(this.kind.jobs, job._id, this.owner);
      backgroundJobs.inc({ kind, outcome: 'left' });
      this.logger.log(which, `${kind}: a job is left, done or for another process`);
    } catch (error) {
      backgroundJobs.inc({ kind, outcome: 'failed' });
      this.logger.error({ err: error, ...which }, `${kind}: a job is tried again later`);
    } finally {
      backgroundJobsRunning.dec({ kind });
      clearInterval(renewal);
    }
  }

  private async renew({ _id }: Job, lost: AbortController): Promise<void> {
    try {
      if (!(await renewJobLease(this.kind.jobs, _id, this.owner))) lost.abort();
    } catch (error) {
      this.logger.warn({ err: error }, `${this.kind.name}: a lease was not renewed`);
    }
  }
}

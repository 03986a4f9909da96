import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ProcessRegister, ProcessReporter, type ProcessReport } from '@pkyx/observability';
import type { Redis } from 'ioredis';
import { REDIS } from '../common/redis/redis.module';
import { RequestTotals } from '../metrics/request-totals.service';

/** Puts this process on the list of those that admins see, and reads the list. */
@Injectable()
export class ProcessReportsService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly register: ProcessRegister;
  private readonly reporter: ProcessReporter;

  constructor(@Inject(REDIS) redis: Redis, totals: RequestTotals) {
    this.register = new ProcessRegister(redis);
    this.reporter = new ProcessReporter('api', this.register, () => totals.counts());
  }

  onApplicationBootstrap(): void {
    void this.reporter.report();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.reporter.stop();
  }

  /** What this process said of itself last. */
  get own(): ProcessReport {
    return this.reporter.latest;
  }

  /** All processes, this one among them even when it has just begun. Throws while Redis is away. */
  async all(): Promise<ProcessReport[]> {
    const listed = await this.register.list();
    return listed.some(({ id }) => id === this.own.id) ? listed : [...listed, this.own];
  }
}

import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { ProcessRegister, ProcessReporter } from '@pkyx/observability';
import type { Redis } from 'ioredis';
import { REDIS } from '../redis/redis.module';

/** Puts this worker on the list of processes that admins see. */
@Injectable()
export class WorkerReporter implements OnApplicationBootstrap, OnModuleDestroy {
  private reporter: ProcessReporter | undefined;

  constructor(@Inject(REDIS) private readonly redis: Redis) {}

  onApplicationBootstrap(): void {
    this.reporter = new ProcessReporter('worker', new ProcessRegister(this.redis));
    void this.reporter.report();
  }

  async onModuleDestroy(): Promise<void> {
    await this.reporter?.stop();
  }
}

import { Inject, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { MailQueue } from '@pkyx/queue';
import type { Redis } from 'ioredis';
import { REDIS } from '../common/redis/redis.module';
import { MailOutbox } from './mail-outbox.service';

@Module({
  providers: [
    MailOutbox,
    {
      provide: MailQueue,
      inject: [REDIS],
      useFactory: (redis: Redis) => {
        const logger = new Logger(MailQueue.name);
        return new MailQueue(redis, (error) => logger.warn(error.message));
      },
    },
  ],
  exports: [MailOutbox, MailQueue],
})
export class MailModule implements OnApplicationShutdown {
  constructor(@Inject(MailQueue) private readonly queue: MailQueue) {}

  /** Requests that are still served until then may send mail. */
  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
  }
}

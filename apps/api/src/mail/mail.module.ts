import { Inject, Logger, Module, type OnModuleDestroy } from '@nestjs/common';
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
export class MailModule implements OnModuleDestroy {
  constructor(@Inject(MailQueue) private readonly queue: MailQueue) {}

  async onModuleDestroy(): Promise<void> {
    await this.queue.close();
  }
}

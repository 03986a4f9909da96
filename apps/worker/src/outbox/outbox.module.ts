import { Inject, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import type { Redis } from 'ioredis';
import { modelDefinitions } from '@pkyx/persistence';
import { MailQueue } from '@pkyx/queue';
import { REDIS } from '../redis/redis.module';
import { MailRelay } from './mail-relay';
import { OutboxSweeper } from './outbox-sweeper';
import { Outbox } from './outbox.service';

@Module({
  imports: [MongooseModule.forFeature(modelDefinitions)],
  providers: [
    Outbox,
    MailRelay,
    OutboxSweeper,
    {
      provide: MailQueue,
      inject: [REDIS],
      useFactory: (redis: Redis) => {
        const logger = new Logger(MailQueue.name);
        return new MailQueue(redis, (error) => logger.warn(error.message));
      },
    },
  ],
  exports: [MailQueue, Outbox],
})
export class OutboxModule implements OnApplicationShutdown {
  constructor(@Inject(MailQueue) private readonly queue: MailQueue) {}

  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
  }
}

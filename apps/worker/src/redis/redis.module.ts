import { Global, Inject, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { environment } from '@pkyx/config';
import { connectRedis } from '@pkyx/queue';

export const REDIS = Symbol('Redis');

@Global()
@Module({
  providers: [
    {
      provide: REDIS,
      useFactory: () => {
        const logger = new Logger('Redis');
        return connectRedis(environment().REDIS_URL, (error) => logger.warn(error.message));
      },
    },
  ],
  exports: [REDIS],
})
export class RedisModule implements OnApplicationShutdown {
  constructor(@Inject(REDIS) private readonly redis: Redis) {}

  /** A global module is shut down last: the others may still need Redis for their last steps. */
  onApplicationShutdown(): void {
    this.redis.disconnect();
  }
}

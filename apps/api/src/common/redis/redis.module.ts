import { Global, Inject, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { environment } from '@pkyx/config';

export const REDIS = Symbol('Redis');

/**
 * The connection for limits, counters and invalidation. Redis may be away at any time: a command fails at once instead of
 * waiting, and whoever sends one says what happens then.
 */
@Global()
@Module({
  providers: [
    {
      provide: REDIS,
      useFactory: () => {
        const logger = new Logger('Redis');
        const redis = new Redis(environment().REDIS_URL, {
          enableOfflineQueue: false,
          maxRetriesPerRequest: 1,
          connectTimeout: 2_000,
          commandTimeout: 1_000,
          retryStrategy: (attempt) => Math.min(attempt * 100, 2_000),
        });
        redis.on('error', (error: Error) => logger.warn(error.message));
        return redis;
      },
    },
  ],
  exports: [REDIS],
})
export class RedisModule implements OnApplicationShutdown {
  constructor(@Inject(REDIS) private readonly redis: Redis) {}

  /** Runs after every module has had its `beforeApplicationShutdown`, where counters are handed over. */
  onApplicationShutdown(): void {
    this.redis.disconnect();
  }
}

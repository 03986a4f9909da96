import { type ExecutionContext, Module } from '@nestjs/common';
import { APP_GUARD, Reflector } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import type { Redis } from 'ioredis';
import { environment } from '@pkyx/config';
import { REDIS } from '../common/redis/redis.module';
import { AttemptLimits } from './attempt-limits.service';
import { rateLimitClassOf } from './rate-limit-class';
import { RateLimitGuard } from './rate-limit.guard';
import { RateLimitStorage } from './rate-limit.storage';
import { REQUESTS_PER_MINUTE, WINDOW_MILLISECONDS } from './rate-limits';

@Module({
  imports: [
    ThrottlerModule.forRootAsync({
      inject: [REDIS, Reflector],
      useFactory: (redis: Redis, reflector: Reflector) => ({
        storage: new RateLimitStorage(redis),
        throttlers: [
          {
            ttl: WINDOW_MILLISECONDS,
            limit: (context: ExecutionContext) => limitOf(context, reflector),
          },
        ],
      }),
    }),
  ],
  providers: [AttemptLimits, { provide: APP_GUARD, useClass: RateLimitGuard }],
  exports: [AttemptLimits],
})
export class RateLimitsModule {}

function limitOf(context: ExecutionContext, reflector: Reflector): number {
  const requests = REQUESTS_PER_MINUTE[rateLimitClassOf(context, reflector)];
  return Math.max(1, Math.round(requests * environment().PKYX_RATE_LIMIT_FACTOR));
}

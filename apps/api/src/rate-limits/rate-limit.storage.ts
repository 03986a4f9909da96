import { ThrottlerStorageRedisService } from '@nest-lab/throttler-storage-redis';
import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type ThrottlerStorage, ThrottlerStorageService } from '@nestjs/throttler';
import type { Redis } from 'ioredis';
import { rateLimitFallbacks } from './fallback-metric';

type Increment = Parameters<ThrottlerStorage['increment']>;
type Count = Awaited<ReturnType<ThrottlerStorage['increment']>>;

/** How long Redis is left alone after it failed, so that not every request waits for it. */
const PAUSE_MILLISECONDS = 2_000;

/** Counts in Redis for all processes together; while Redis is away each process counts for itself. */
export class RateLimitStorage implements ThrottlerStorage, OnApplicationShutdown {
  private readonly logger = new Logger(RateLimitStorage.name);
  private readonly shared: ThrottlerStorageRedisService;
  private readonly local = new ThrottlerStorageService();
  private pausedUntil = 0;

  constructor(private readonly redis: Redis) {
    this.shared = new ThrottlerStorageRedisService(redis);
  }

  async increment(...count: Increment): Promise<Count> {
    if (this.redis.status !== 'ready' || Date.now() < this.pausedUntil) return this.countLocally(count);
    try {
      return await this.shared.increment(...count);
    } catch (error) {
      this.pausedUntil = Date.now() + PAUSE_MILLISECONDS;
      this.logger.warn({ err: error }, 'rate limits are counted locally: Redis does not answer');
      return this.countLocally(count);
    }
  }

  onApplicationShutdown(): void {
    this.local.onApplicationShutdown();
  }

  private countLocally(count: Increment): Promise<Count> {
    rateLimitFallbacks.inc({ counted: 'requests' });
    return this.local.increment(...count);
  }
}

import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { ThrottlerStorage } from '@nestjs/throttler';
import type { Redis } from 'ioredis';
import { rateLimitFallbacks } from './fallback-metric';
import { LocalCounts, type WindowCount } from './local-counts';
import { WINDOW_MILLISECONDS } from './rate-limits';

type Count = Awaited<ReturnType<ThrottlerStorage['increment']>>;

/** Limits of at least that many requests may be passed by what the other processes let through between two exchanges. */
const MANY = 1_000;
const EXCHANGE_INTERVAL = 100;
/** How long Redis is left alone after it failed, so that not every request waits for it. */
const PAUSE_MILLISECONDS = 2_000;
/** The braces keep all counts on one node of a cluster. */
const PREFIX = '{limits}:';

/** KEYS the counts, ARGV[1] their window in ms, then what is to be added to each → count and ms until it is forgotten, in turn */
const ADD = `
local found = {}
for i, key in ipairs(KEYS) do
  found[2 * i - 1] = redis.call('INCRBY', key, ARGV[i + 1])
  local left = redis.call('PTTL', key)
  if left < 0 then
    redis.call('PEXPIRE', key, ARGV[1])
    left = tonumber(ARGV[1])
  end
  found[2 * i] = left
end
return found`;

/**
 * Counts requests here, and exchanges what was counted with the other processes through Redis: ten times a second where many requests
 * are let through, for a write to Redis costs as much as a tenth of a read, otherwise before the request goes on. While Redis is away each
 * process counts for itself.
 */
export class RateLimitStorage implements ThrottlerStorage, OnApplicationShutdown {
  private readonly logger = new Logger(RateLimitStorage.name);
  private readonly counts = new LocalCounts();
  /** requests since the last exchange, by key */
  private untold = new Map<string, number>();
  private pausedUntil = 0;
  private readonly timer = setInterval(() => void this.exchange(), EXCHANGE_INTERVAL).unref();

  constructor(private readonly redis: Redis) {}

  async increment(key: string, _ttl: number, limit: number): Promise<Count> {
    const counted = this.counts.increment(key, WINDOW_MILLISECONDS);
    if (this.redis.status !== 'ready' || Date.now() < this.pausedUntil) {
      rateLimitFallbacks.inc({ counted: 'requests' });
      return judged(counted, limit);
    }
    this.untold.set(key, (this.untold.get(key) ?? 0) + 1);
    if (limit >= MANY) return judged(counted, limit);
    return judged((await this.exchange()).get(key) ?? counted, limit);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Adds what was counted here to what all have counted; answers that by key, nothing when Redis does not answer. */
  private async exchange(): Promise<ReadonlyMap<string, WindowCount>> {
    const told = this.untold;
    const shared = new Map<string, WindowCount>();
    if (told.size === 0) return shared;
    this.untold = new Map();
    const keys = [...told.keys()];
    try {
      const names = keys.map((key) => PREFIX + key);
      const found = await this.redis.eval(ADD, keys.length, ...names, WINDOW_MILLISECONDS, ...told.values());
      const numbers = found as number[];
      keys.forEach((key, index) => {
        shared.set(key, { count: numbers[2 * index] ?? 0, milliseconds: numbers[2 * index + 1] ?? 0 });
      });
    } catch (error) {
      this.pausedUntil = Date.now() + PAUSE_MILLISECONDS;
      rateLimitFallbacks.inc({ counted: 'requests' }, keys.length);
      this.logger.warn({ err: error }, 'rate limits are counted locally: Redis does not answer');
    }
    for (const [key, { count, milliseconds }] of shared) {
      this.counts.set(key, { count: count + (this.untold.get(key) ?? 0), milliseconds });
    }
    return shared;
  }
}

function judged({ count, milliseconds }: WindowCount, limit: number): Count {
  const seconds = Math.ceil(milliseconds / 1_000);
  return { totalHits: count, timeToExpire: seconds, isBlocked: count > limit, timeToBlockExpire: seconds };
}

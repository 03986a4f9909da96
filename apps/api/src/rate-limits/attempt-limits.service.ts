import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { environment } from '@pkyx/config';
import type { Redis } from 'ioredis';
import { ProblemException } from '../common/problem/problem';
import { REDIS } from '../common/redis/redis.module';
import { rateLimitFallbacks } from './fallback-metric';
import { LocalCounts } from './local-counts';
import { ATTEMPTS, type AttemptLimit } from './rate-limits';

/** KEYS[1] the count, ARGV[1] its window in ms → [count, ms until it is forgotten] */
const TAKE = `
local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return { count, redis.call('PTTL', KEYS[1]) }`;
const GIVE_BACK = `if redis.call('EXISTS', KEYS[1]) == 1 then return redis.call('DECR', KEYS[1]) end`;

/** Who an attempt is counted for. */
export type AttemptBy = readonly [limit: AttemptLimit, who: string];

/** Counts attempts in Redis for all processes together; while Redis is away each process counts for itself. */
@Injectable()
export class AttemptLimits {
  private readonly logger = new Logger(AttemptLimits.name);
  private readonly local = new LocalCounts();

  constructor(@Inject(REDIS) private readonly redis: Redis) {}

  /** Counts one attempt by each; throws a 429 when any has had all of its attempts. */
  async take(...attempts: AttemptBy[]): Promise<void> {
    for (const attempt of attempts) {
      const seconds = await this.waitAfter(attempt);
      if (seconds !== null) throw tooMany(seconds);
    }
  }

  /** Counts one attempt; the seconds to wait for the next when this is one too many. */
  async waitAfter([limit, who]: AttemptBy): Promise<number | null> {
    const { attempts: most, windowSeconds } = ATTEMPTS[limit];
    const { count, milliseconds } = await this.count(keyOf(limit, who), windowSeconds * 1_000);
    if (count <= Math.max(1, Math.round(most * environment().PKYX_RATE_LIMIT_FACTOR))) return null;
    return Math.max(1, Math.ceil(milliseconds / 1_000));
  }

  /** Takes back attempts that turned out to be right. */
  async giveBack(...attempts: AttemptBy[]): Promise<void> {
    for (const [limit, who] of attempts) {
      const key = keyOf(limit, who);
      this.local.decrement(key);
      if (this.redis.status === 'ready')
        await this.redis.eval(GIVE_BACK, 1, key).catch((error: unknown) => this.warn(error));
    }
  }

  private async count(key: string, window: number): Promise<{ count: number; milliseconds: number }> {
    if (this.redis.status === 'ready') {
      try {
        const [count, milliseconds] = (await this.redis.eval(TAKE, 1, key, window)) as [number, number];
        return { count, milliseconds };
      } catch (error) {
        this.warn(error);
      }
    }
    rateLimitFallbacks.inc({ counted: 'attempts' });
    return this.local.increment(key, window);
  }

  private warn(error: unknown): void {
    this.logger.warn({ err: error }, 'attempts are counted locally: Redis does not answer');
  }
}

/** Redis learns neither names nor addresses. */
function keyOf(limit: AttemptLimit, who: string): string {
  return `attempts:${limit}:${createHash('sha256').update(who).digest('base64url')}`;
}

function tooMany(seconds: number): ProblemException {
  return new ProblemException(
    429,
    'too-many-attempts',
    { zh: `尝试次数太多，请在 ${seconds} 秒后再试。`, en: `Too many attempts. Try again in ${seconds} s.` },
    { headers: { 'Retry-After': String(seconds) } },
  );
}

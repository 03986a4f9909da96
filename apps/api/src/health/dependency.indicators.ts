import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import { HealthIndicatorService, type HealthIndicatorResult } from '@nestjs/terminus';
import type { Redis } from 'ioredis';
import type { Connection } from 'mongoose';
import { REDIS } from '../common/redis/redis.module';

const PATIENCE = 1_000;

/** Asks the servers behind this process whether they answer. */
@Injectable()
export class DependencyIndicators {
  constructor(
    private readonly indicators: HealthIndicatorService,
    @InjectConnection() private readonly connection: Connection,
    @Inject(REDIS) private readonly redis: Redis,
  ) {}

  async mongodb(): Promise<HealthIndicatorResult<'mongodb'>> {
    const check = this.indicators.check('mongodb');
    return (await answers(() => this.connection.db?.command({ ping: 1 }))) ? check.up() : check.down();
  }

  async redisAnswers(): Promise<boolean> {
    return this.redis.status === 'ready' && (await answers(() => this.redis.ping()));
  }
}

async function answers(ask: () => Promise<unknown> | undefined): Promise<boolean> {
  const waiting = new AbortController();
  const tooLate = sleep(PATIENCE, false, { signal: waiting.signal }).catch(() => false);
  const asked = Promise.resolve(ask()).then(
    (reply) => reply !== undefined,
    () => false,
  );
  const answered = await Promise.race([asked, tooLate]);
  waiting.abort();
  return answered;
}

import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import { watchMongoPool, watchRedis } from '@pkyx/observability';
import type { Redis } from 'ioredis';
import type { Connection } from 'mongoose';
import { Registry } from 'prom-client';
import { REDIS } from '../redis/redis.module';

/** Shows the connections to MongoDB and Redis. */
@Injectable()
export class ConnectionMetrics implements OnModuleInit {
  constructor(
    @InjectConnection() private readonly connection: Connection,
    @Inject(REDIS) private readonly redis: Redis,
    private readonly registry: Registry,
  ) {}

  onModuleInit(): void {
    watchMongoPool(this.connection.getClient(), this.registry);
    watchRedis(this.redis, this.registry);
  }
}

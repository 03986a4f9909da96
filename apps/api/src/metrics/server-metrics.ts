import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import { observeGauge, watchMongoPool, watchRedis } from '@pkyx/observability';
import type { Redis } from 'ioredis';
import type { Connection } from 'mongoose';
import { register } from 'prom-client';
import { REDIS } from '../common/redis/redis.module';
import { PasswordHasher } from '../users/passwords/password-hasher.service';

/** What this process has at hand and waits for: connections and turns to hash a password. */
@Injectable()
export class ServerMetrics implements OnModuleInit {
  constructor(
    @InjectConnection() private readonly connection: Connection,
    @Inject(REDIS) private readonly redis: Redis,
    private readonly hasher: PasswordHasher,
  ) {}

  onModuleInit(): void {
    watchMongoPool(this.connection.getClient(), register);
    watchRedis(this.redis, register);
    observeGauge({
      name: 'pkyx_password_hashes',
      help: 'Passwords that are hashed or checked (running), or wait for their turn (waiting).',
      label: 'state',
      registry: register,
      read: () => this.hasher.load,
    });
  }
}

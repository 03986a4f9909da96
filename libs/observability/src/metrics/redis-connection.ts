import type { Redis } from 'ioredis';
import { Counter, type Registry } from 'prom-client';
import { observeGauge } from './gauge';

const CONNECTS = 'pkyx_redis_connects_total';

/** Shows whether a connection to Redis stands, and how often it had to be made. */
export function watchRedis(redis: Redis, registry: Registry): void {
  observeGauge({
    name: 'pkyx_redis_up',
    help: 'Whether the connection to Redis stands.',
    registry,
    read: () => (redis.status === 'ready' ? 1 : 0),
  });
  registry.removeSingleMetric(CONNECTS);
  const connects = new Counter({
    name: CONNECTS,
    help: 'How often a connection to Redis was made.',
    registers: [registry],
  });
  if (redis.status === 'ready') connects.inc();
  redis.on('ready', () => connects.inc());
}

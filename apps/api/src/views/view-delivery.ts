import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { viewKeys } from '@pkyx/queue';

/** Longer than any delivery is repeated for. */
const REMEMBERED_SECONDS = 600;

const DELIVER = `
if redis.call('SET', KEYS[2], '1', 'NX', 'EX', ARGV[1]) then
  for i = 2, #ARGV, 2 do
    redis.call('HINCRBY', KEYS[1], ARGV[i], ARGV[i + 1])
  end
end
return 'OK'`;

/** Views on their way to Redis. The id makes repeating harmless when nobody knows whether the first try arrived. */
export interface ViewDelivery {
  id: string;
  counts: [field: string, views: number][];
}

export function newDelivery(counts: ViewDelivery['counts']): ViewDelivery {
  return { id: randomUUID(), counts };
}

/** Adds a delivery to the pending views, once however often it is called. */
export async function deliverToRedis(redis: Redis, { id, counts }: ViewDelivery): Promise<void> {
  await redis.eval(DELIVER, 2, viewKeys.pending, viewKeys.delivery(id), REMEMBERED_SECONDS, ...counts.flat());
}

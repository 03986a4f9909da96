import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import type { Redis } from 'ioredis';
import type { Connection } from 'mongoose';
import { addViews } from '@pkyx/persistence';
import { splitViews, viewKeys } from '@pkyx/queue';
import { REDIS } from '../redis/redis.module';

/** Few enough that a transaction is over before an editor of one of the entries notices. */
const FIELDS_PER_TRANSACTION = 200;

const TAKE_BATCH = `
if redis.call('EXISTS', KEYS[1]) == 0 then
  return 0
end
redis.call('RENAME', KEYS[1], KEYS[2])
redis.call('SADD', KEYS[3], ARGV[1])
return 1`;

/**
 * Adds counted views up in the database. A batch is taken out of Redis under a name of its own and deleted only after the
 * database has it, together with its mark: a flusher that dies in between leaves the batch to the next one, and the mark
 * keeps it from being added twice. Any number of flushers may run at once.
 */
@Injectable()
export class ViewFlusher {
  constructor(
    @Inject(REDIS) private readonly redis: Redis,
    @InjectConnection() private readonly connection: Connection,
  ) {}

  /** Finishes the batches that were left behind, then what was counted since. */
  async flush(): Promise<void> {
    await this.finishBatches();
    if (await this.takeBatch()) await this.finishBatches();
  }

  /** Moves the pending views to a new batch; false where there are none. */
  async takeBatch(): Promise<boolean> {
    const id = randomUUID();
    const taken = await this.redis.eval(TAKE_BATCH, 3, viewKeys.pending, viewKeys.batch(id), viewKeys.batches, id);
    return taken === 1;
  }

  private async finishBatches(): Promise<void> {
    for (const id of await this.redis.smembers(viewKeys.batches)) {
      await this.addUp(id);
      await this.redis.multi().del(viewKeys.batch(id)).srem(viewKeys.batches, id).exec();
    }
  }

  /** A batch never changes, so its sorted parts are the same for whoever adds them, and so are their marks. */
  async addUp(id: string): Promise<void> {
    const batch = Object.entries(await this.redis.hgetall(viewKeys.batch(id))).sort(([a], [b]) => (a < b ? -1 : 1));
    for (let start = 0; start < batch.length; start += FIELDS_PER_TRANSACTION) {
      const part = batch.slice(start, start + FIELDS_PER_TRANSACTION);
      await addViews(
        this.connection,
        `${id}:${start}`,
        splitViews(part.map(([field, views]) => [field, Number(views)])),
      );
    }
  }
}

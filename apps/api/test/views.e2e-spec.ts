import { randomUUID } from 'node:crypto';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { MongooseModule } from '@nestjs/mongoose';
import type { Redis } from 'ioredis';
import { addViews, type EntryRecord, ModelName, type PairRecord } from '@pkyx/persistence';
import { entryField, pairField, viewKeys } from '@pkyx/queue';
import { RedisModule } from '../../worker/src/redis/redis.module';
import { ViewFlusher } from '../../worker/src/views/view-flusher';
import { ViewsModule } from '../../worker/src/views/views.module';
import { REDIS } from '../src/common/redis/redis.module';
import { deliverToRedis, newDelivery } from '../src/views/view-delivery';
import { ViewCounterService } from '../src/views/view-counter.service';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

let api: TestApi;
let redis: Redis;
let flusher: ViewFlusher;
let counter: ViewCounterService;
let [a, b] = ['', ''];

beforeAll(async () => {
  api = await TestApi.start();
  await api.seed(sampleContent);
  redis = api.app.get<Redis>(REDIS);
  counter = api.app.get(ViewCounterService);
  flusher = new ViewFlusher(redis, api.connection);
});

beforeEach(async () => {
  await redis.flushdb();
  const entries = api.model<EntryRecord>(ModelName.Entry);
  await entries.updateMany({}, { views: 0 });
  await api.model<PairRecord>(ModelName.Pair).deleteMany({});
  [a = '', b = ''] = (await entries.find({}, { _id: 1 }).sort({ _id: 1 }).limit(2).lean()).map(({ _id }) =>
    _id.toHexString(),
  );
});

afterAll(() => api.stop());

/** The part of the worker that flushes views. */
function flushingWorker() {
  @Module({ imports: [MongooseModule.forRoot(process.env.MONGODB_URI ?? ''), RedisModule, ViewsModule] })
  class FlushingWorker {}
  return FlushingWorker;
}

async function viewsOf(id: string): Promise<number | undefined> {
  return (await api.model<EntryRecord>(ModelName.Entry).findById(id).lean())?.views;
}

async function viewsOfPair(): Promise<number | undefined> {
  return (await api.model<PairRecord>(ModelName.Pair).findById(`${a}-${b}`).lean())?.views;
}

describe('counting views', () => {
  it('adds up what several deliveries brought', async () => {
    counter.countEntry(a);
    counter.countEntry(a);
    await counter.deliver();
    counter.countEntry(a);
    counter.countPair(b, a);
    counter.countPair(a, b);
    await counter.deliver();
    await flusher.flush();
    expect([await viewsOf(a), await viewsOf(b), await viewsOfPair()]).toEqual([3, 0, 2]);
  });

  it('counts a delivery once that was repeated because nobody knew whether it had arrived', async () => {
    const delivery = newDelivery([[entryField(a), 4]]);
    await deliverToRedis(redis, delivery);
    await deliverToRedis(redis, delivery);
    await flusher.flush();
    expect(await viewsOf(a)).toBe(4);
  });

  it('adds nothing while nothing was seen', async () => {
    expect(await api.commands.during(() => flusher.flush())).toEqual([]);
  });

  it('passes over entries that are gone and fields it does not know', async () => {
    await redis.hset(viewKeys.pending, { [entryField('f'.repeat(24))]: 1, 'x:odd': 1, [entryField(a)]: 1 });
    await flusher.flush();
    expect(await viewsOf(a)).toBe(1);
    expect(await redis.keys('{views}:*')).toEqual([]);
  });

  it('adds up more entries than fit one transaction', async () => {
    const others = Array.from({ length: 450 }, (_, index) => index.toString(16).padStart(24, '0'));
    await redis.hset(viewKeys.pending, Object.fromEntries([...others, a, b].map((id) => [entryField(id), 2])));
    await flusher.flush();
    expect([await viewsOf(a), await viewsOf(b)]).toEqual([2, 2]);
  });
});

describe('a flusher that is killed', () => {
  it('loses nothing when it dies after taking a batch', async () => {
    await redis.hset(viewKeys.pending, entryField(a), 5);
    await flusher.takeBatch();
    await redis.hset(viewKeys.pending, entryField(a), 2);
    await new ViewFlusher(redis, api.connection).flush();
    expect(await viewsOf(a)).toBe(7);
  });

  it('doubles nothing when it dies between the database and the clean-up', async () => {
    await redis.hset(viewKeys.pending, { [entryField(a)]: 5, [pairField(a, b)]: 3 });
    await flusher.takeBatch();
    const [batch = ''] = await redis.smembers(viewKeys.batches);
    await flusher.addUp(batch);
    await new ViewFlusher(redis, api.connection).flush();
    expect([await viewsOf(a), await viewsOfPair()]).toEqual([5, 3]);
    expect(await redis.keys('{views}:batch*')).toEqual([]);
  });
});

it('lets several flushers run at once without losing or doubling a view', async () => {
  const flushers = Array.from({ length: 4 }, () => new ViewFlusher(redis, api.connection));
  for (let round = 0; round < 10; round += 1) {
    await redis.hincrby(viewKeys.pending, entryField(a), 1);
    await redis.hincrby(viewKeys.pending, pairField(a, b), 1);
    await Promise.all(flushers.map((each) => each.flush()));
  }
  expect([await viewsOf(a), await viewsOfPair()]).toEqual([10, 10]);
});

it('adds a batch once whoever asks how often', async () => {
  const id = randomUUID();
  const counts = { entries: new Map([[a, 2]]), pairs: new Map<string, number>() };
  const added = await Promise.all([1, 2, 3].map(() => addViews(api.connection, id, counts)));
  expect(added.filter(Boolean)).toHaveLength(1);
  expect(await viewsOf(a)).toBe(2);
});

describe('reading an entry', () => {
  it('shows the view within five seconds, through Redis and the worker', async () => {
    const worker = await NestFactory.createApplicationContext(flushingWorker(), { logger: false });
    try {
      await api.get(`/entries/${a}`);
      await api.get(`/entries/${a}`);
      const started = Date.now();
      while ((await viewsOf(a)) !== 2 && Date.now() - started < 5_000)
        await new Promise((resolve) => setImmediate(resolve));
      expect(await viewsOf(a)).toBe(2);
    } finally {
      await worker.close();
    }
  });

  it('answers while Redis is away and brings the views later', async () => {
    redis.disconnect();
    expect((await api.get(`/entries/${a}`)).status).toBe(200);
    await counter.deliver();
    await redis.connect();
    await counter.deliver();
    await flusher.flush();
    expect(await viewsOf(a)).toBe(1);
  });
});

describe('a graceful stop', () => {
  it.each(['there', 'away'])('keeps every view with Redis %s', async (state) => {
    const other = await TestApi.start();
    for (let read = 0; read < 3; read += 1) await other.get(`/entries/${a}`);
    if (state === 'away') other.app.get<Redis>(REDIS).disconnect();
    await other.app.close();
    await flusher.flush();
    expect(await viewsOf(a)).toBe(3);
  });
});

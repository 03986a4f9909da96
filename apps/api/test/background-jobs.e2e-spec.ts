import { type MergeRecord, ModelName } from '@pkyx/persistence';
import { type Model, Types } from 'mongoose';
import { JobLoop } from '../src/common/background/job-loop';
import { TestApi } from './support/test-api';

let api: TestApi;
let jobs: Model<MergeRecord>;

beforeAll(async () => {
  api = await TestApi.start();
  // One of the jobs fails, which is told.
  api.app.useLogger(false);
  jobs = api.model<MergeRecord>(ModelName.Merge);
});
afterEach(() => jobs.deleteMany());
afterAll(() => api.stop());

const put = (from: string) =>
  jobs.create({
    from,
    into: 'x',
    by: new Types.ObjectId(),
    at: new Date(),
    state: 'running',
    entries: 0,
    total: 0,
    types: [],
  });
const finish = (job: MergeRecord) => jobs.updateOne({ _id: job._id }, { state: 'done' });
/** A process that carries jobs out; the spec says how. */
const processThat = (
  work: (job: MergeRecord, signal: AbortSignal) => Promise<unknown>,
  stop = new AbortController(),
) => {
  const kind = {
    name: 'spec',
    jobs,
    waiting: { state: 'running' as const },
    work: async (job: MergeRecord, signal: AbortSignal) => {
      await work(job, signal);
    },
  };
  return new JobLoop<MergeRecord>(kind, stop.signal);
};

describe('background jobs', () => {
  it('are each carried out once, however many processes look for them', async () => {
    const names = Array.from({ length: 10 }, (_, index) => `job ${index}`);
    for (const name of names) await put(name);
    const done: string[] = [];
    const one = () =>
      processThat(async (job) => {
        done.push(job.from);
        await finish(job);
      });
    await Promise.all([one(), one(), one()].map((loop) => loop.wake()));
    expect(done.sort()).toEqual(names);
    expect(await jobs.countDocuments({ lease: { $ne: null } })).toBe(0);
  });

  it('are found when they are put there while another is carried out', async () => {
    await put('first');
    const done: string[] = [];
    const loop = processThat(async (job) => {
      if (job.from === 'first') await put('second');
      done.push(job.from);
      await finish(job);
    });
    await loop.wake();
    expect(done).toEqual(['first', 'second']);
  });

  it('that failed are left alone until their lease has run out, then tried again', async () => {
    const { _id } = await put('fails once');
    let attempts = 0;
    const loop = processThat(async (job) => {
      attempts += 1;
      if (attempts === 1) throw new Error('as the spec wants it');
      await finish(job);
    });
    await loop.wake();
    await loop.wake();
    expect(attempts).toBe(1);
    await jobs.updateOne({ _id }, { $set: { 'lease.until': new Date(0) } });
    await loop.wake();
    expect([attempts, (await jobs.findById(_id).lean<MergeRecord>())?.state]).toEqual([2, 'done']);
  });

  it('stop between two steps when the process stops, and are free for another at once', async () => {
    await put('long');
    const stop = new AbortController();
    const loop = processThat((_job, signal) => {
      stop.abort();
      return Promise.resolve(signal.aborted);
    }, stop);
    await loop.wake();
    const other = processThat(finish);
    await other.wake();
    expect(await jobs.countDocuments({ state: 'done' })).toBe(1);
  });
});

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { MongoClient } from 'mongodb';
import { projectRoot } from '../project-root';
import { until } from '../servers/until';
import type { StackDescription, StackProcesses } from './stack-file';
import { SteadyLoad } from './steady-load';
import { TemporaryStack } from './temporary-stack';

jest.setTimeout(400_000);

const LIMIT_MS = 90_000;

let stack: TemporaryStack;
let description: StackDescription;
let load: SteadyLoad;

beforeAll(async () => {
  stack = await TemporaryStack.start({
    ...{ PKYX_SEED: 'none', PKYX_RATE_LIMIT_FACTOR: '1000' },
    ...{ PKYX_MONGOD_NODES: '3', PKYX_API_PROCESSES: '2', PKYX_WORKER_PROCESSES: '2' },
  });
  description = await stack.describe();
});
beforeEach(async () => {
  load = await SteadyLoad.begin(description, 3, 3);
});
afterEach(() => load.end());
afterAll(() => stack.stop());

it('restarts its servers one by one without a request failing', async () => {
  const { api, worker } = description.pids;
  await writesGoOn(20);
  await promisify(execFile)(process.execPath, [join(projectRoot, 'tools/start.mjs'), 'restart'], {
    env: { ...process.env, PKYX_DATA_DIR: stack.folder.path },
  });
  await writesGoOn(20);
  await load.end();
  description = await stack.describe();
  expect([...description.pids.api, ...description.pids.worker]).not.toEqual(
    expect.arrayContaining([...api, ...worker]),
  );
  expect(load.failures).toEqual([]);
  expect(load.reads).toBeGreaterThan(20);
  expect(await load.lost()).toEqual([]);
});

it('survives the loss of any one process: nothing acknowledged is lost, and who is not served is told to come again', async () => {
  await writesGoOn(10);
  await lose(({ api }) => api[0]);
  await lose(({ worker }) => worker[0]);
  await lose(({ redis }) => redis);
  await lose(({ mongods }, primary) => mongods?.[(primary + 1) % 3]);
  await lose(({ mongods }, primary) => mongods?.[primary]);
  await load.end();
  expect(load.failures.filter((failure) => !failure.endsWith('503 with Retry-After'))).toEqual([]);
  expect(await load.lost()).toEqual([]);
});

/** Kills a process, and waits until another is in its place and writes are acknowledged again. */
async function lose(choose: (pids: StackProcesses, primary: number) => number | undefined): Promise<void> {
  const pid = choose((await stack.describe()).pids, await indexOfPrimary()) ?? 0;
  process.kill(pid, 'SIGKILL');
  await until('another process', LIMIT_MS, async () =>
    allOf((await stack.describe()).pids).includes(pid) ? undefined : true,
  );
  await writesGoOn(20);
  await pause(1_000);
}

async function writesGoOn(count: number): Promise<void> {
  const enough = load.acknowledged.length + count;
  await until('writes', LIMIT_MS, () => Promise.resolve(load.acknowledged.length > enough ? true : undefined));
}

function allOf({ mongods = [], redis = 0, api, worker }: StackProcesses): number[] {
  return [...mongods, redis, ...api, ...worker];
}

/** Which of the nodes takes writes, in the order of `pids.mongods`. */
async function indexOfPrimary(): Promise<number> {
  const client = new MongoClient(description.mongodbUri, { serverSelectionTimeoutMS: 30_000 });
  try {
    const { hosts, primary } = await client.db('admin').command({ hello: 1 });
    return (hosts as string[]).indexOf(primary as string);
  } finally {
    await client.close();
  }
}

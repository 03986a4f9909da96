import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseStackEnvironment } from '@pkyx/config';
import { projectRoot } from '../project-root';
import { DataFolder } from '../stack/data-folder';
import { Parts } from '../stack/parts';
import { Ports } from '../stack/ports';
import { RunningProcesses } from '../stack/running-processes';
import type { StackProcesses } from '../stack/stack-file';
import { Stores } from '../stack/stores';
import { TemporaryStack } from '../stack/temporary-stack';
import { FaultProxy } from './fault-proxy';
import { linkNodes } from './replica-set-nodes';
import type { Node } from './replica-set-nodes';
import { SmallDisk } from './small-disk';

/** A site that is used and watched while something happens to it. */
export interface UsedSite {
  url: string;
  apiUrls: readonly string[];
  inboxUrl: string;
  /** Process ids as of now. */
  pids(): Promise<StackProcesses>;
}

/** A stack whose databases are behind proxies and whose servers' clock can be set. */
export interface Site extends UsedSite {
  stack: TemporaryStack;
  /** Between the servers and their stores, where there is one of each. */
  network: { mongodb: FaultProxy; redis: FaultProxy } | undefined;
  /** Of MongoDB, where it has several, each behind a proxy. */
  nodes: readonly Node[] | undefined;
  /** What MongoDB's data lies on, where it can be filled. */
  disk: SmallDisk | undefined;
  /** Sets the clock of API processes and workers so many milliseconds ahead. */
  setClock(aheadMs: number): Promise<void>;
  stop(): Promise<void>;
}

const settings = {
  PKYX_SEED: 'none',
  PKYX_API_PROCESSES: '2',
  PKYX_RATE_LIMIT_FACTOR: '10000',
  PKYX_NEW_MEMBER_DAYS: '0',
};

/** One MongoDB node on a small disk and one Redis, each behind a proxy, and a stack that uses them. */
export async function startProxiedSite(): Promise<Site> {
  const undo: (() => Promise<unknown>)[] = [];
  const stop = once(async () => {
    for (const step of undo.reverse()) await step();
  });
  try {
    const folder = new DataFolder(await mkdtemp(join(tmpdir(), 'pkyx-faults-')));
    undo.push(() => rm(folder.path, { recursive: true, force: true }));
    const disk = await SmallDisk.mountAt(folder.at('mongod'));
    if (disk) undo.push(() => disk.unmount());
    await folder.open();
    const processes = new RunningProcesses(folder);
    await processes.claim('faults', () => undefined);
    const parts = new Parts(folder, processes);
    undo.push(() => parts.stopAll());
    const stores = new Stores(folder, parseStackEnvironment({}), parts, await Ports.of(folder));
    const [mongodbUri, redisUrl] = await Promise.all([stores.startMongod(), stores.startRedis()]);
    const mongodb = await FaultProxy.before(portOf(mongodbUri));
    const redis = await FaultProxy.before(portOf(redisUrl));
    undo.push(() => Promise.all([mongodb.close(), redis.close()]));
    const stack = await startStack(folder.at('clock'), {
      // The node's own address would lead past the proxy.
      MONGODB_URI: `mongodb://127.0.0.1:${mongodb.port}/pkyx?directConnection=true`,
      REDIS_URL: `redis://127.0.0.1:${redis.port}`,
    });
    undo.push(() => stack.stack.stop());
    const pids = async (): Promise<StackProcesses> => {
      const { mongod, redis: redisPid } = parts.pids();
      return { ...(await stack.stack.describe()).pids, mongod, redis: redisPid };
    };
    return { ...stack, pids, network: { mongodb, redis }, nodes: undefined, disk, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A stack with a MongoDB replica set of three nodes, each reached through a proxy. */
export async function startReplicatedSite(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'pkyx-faults-'));
  const started = await startStack(join(folder, 'clock'), { PKYX_MONGOD_NODES: '3' });
  const nodes: Node[] = [];
  const stop = once(async () => {
    await started.stack.stop();
    await Promise.all(nodes.map(({ link }) => link.close()));
    await rm(folder, { recursive: true, force: true });
  });
  const pids = async (): Promise<StackProcesses> => (await started.stack.describe()).pids;
  try {
    nodes.push(...(await linkNodes(started.stack)));
    return { ...started, pids, network: undefined, nodes, disk: undefined, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startStack(
  clock: string,
  stores: NodeJS.ProcessEnv,
): Promise<Pick<Site, 'stack' | 'url' | 'apiUrls' | 'inboxUrl' | 'setClock'>> {
  const setClock = (aheadMs: number): Promise<void> => writeFile(clock, String(aheadMs));
  await setClock(0);
  const steppedClock = join(projectRoot, 'tools/faults/stepped-clock.mjs');
  const stack = await TemporaryStack.start({
    ...settings,
    ...stores,
    NODE_OPTIONS: `--import ${steppedClock}`,
    PKYX_FAULTS_CLOCK: clock,
  });
  const { url, apiUrls, inboxUrl } = await stack.describe();
  return { stack, url, apiUrls, inboxUrl, setClock };
}

/** Asked for again, it is the same. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}

function portOf(uri: string): number {
  return Number(new URL(uri).port);
}

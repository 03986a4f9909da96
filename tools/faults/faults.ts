import { setTimeout as pause } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import type { StackProcesses } from '../stack/stack-file';
import type { FaultProxy } from './fault-proxy';
import type { Victim } from './history';
import { nodeOf, nodePid, stepDown } from './replica-set-nodes';
import type { NodePart } from './replica-set-nodes';
import type { Site } from './site';
import { stallClients } from './slow-clients';

/** Something that happens to a site. `play` resolves when it is over; that the site recovers is another matter. */
export interface Incident<S> {
  name: string;
  takesAway?: Victim;
  changesPrimary?: boolean;
  play(site: S): Promise<void>;
  /** What the site has recovered from without help ends wholly, before something else happens. */
  end?(site: S): void;
}

/** Something that goes wrong. */
export interface Fault extends Incident<Site> {
  /** Whether it can be played on this site. */
  fits(site: Site): boolean;
}

const lastsMs = 6_000;
/** Long enough for the nodes that are left to elect another primary. */
const electionMs = 12_000;
const slowClients = 500;
const hourMs = 3_600_000;

type Part = 'api' | 'worker' | 'nginx' | 'mongod' | 'redis';
const parts: readonly Part[] = ['api', 'worker', 'nginx', 'mongod', 'redis'];

/** Every fault there is. */
export const faults: readonly Fault[] = [
  ...parts.flatMap(onProcess),
  ...onNetwork('mongodb'),
  ...onNetwork('redis'),
  { name: 'disk of MongoDB full', fits: ({ disk }) => disk !== undefined, play: fillDisk },
  { name: `${slowClients} clients stall`, fits: () => true, play: stallMany },
  { name: 'clock an hour ahead', fits: () => true, play: (site) => stepClock(site, hourMs) },
  { name: 'clock an hour behind', fits: () => true, play: (site) => stepClock(site, -hourMs) },
  { name: 'primary steps down', changesPrimary: true, fits: isReplicated, play: stepDown },
  { name: 'nodes slow to reach', fits: isReplicated, play: slowDownNodes },
  ...onNode('primary'),
  ...onNode('secondary'),
];

/** Killed, held, and told to stop; whoever looks after the process starts it again. */
function onProcess(part: Part): Fault[] {
  const takesAway = part === 'nginx' ? 'nginx' : undefined;
  const whileHeld = part === 'mongod' ? 'mongodb' : takesAway;
  // Nodes of a replica set have faults of their own.
  const fits = (site: Site): boolean => part !== 'mongod' || !isReplicated(site);
  const signal = (name: NodeJS.Signals) => async (site: Site) => {
    process.kill(pidOf(await site.pids(), part), name);
  };
  return [
    { name: `${part} killed`, takesAway, fits, play: signal('SIGKILL') },
    { name: `${part} told to stop`, takesAway, fits, play: signal('SIGTERM') },
    {
      name: `${part} held`,
      takesAway: whileHeld,
      fits,
      play: async (site) => hold(pidOf(await site.pids(), part)),
    },
  ];
}

function onNetwork(store: 'mongodb' | 'redis'): Fault[] {
  const takesAway = store === 'mongodb' ? store : undefined;
  const during = (begin: (proxy: FaultProxy) => void) => async (site: Site) => {
    const proxy = site.network?.[store];
    if (!proxy) return;
    begin(proxy);
    await pause(lastsMs);
    proxy.heal();
  };
  const atOnce = (begin: (proxy: FaultProxy) => void) => (site: Site) => {
    if (site.network) begin(site.network[store]);
    return Promise.resolve();
  };
  const fits = ({ network }: Site): boolean => network !== undefined;
  return [
    { name: `${store} slow`, fits, play: during((proxy) => proxy.slowDown(100)) },
    { name: `${store} stalled`, takesAway, fits, play: during((proxy) => proxy.stall()) },
    { name: `${store} cut off`, takesAway, fits, play: during((proxy) => proxy.cut()) },
    { name: `${store} half-open`, fits, play: atOnce((proxy) => proxy.halfOpen()) },
    { name: `${store} answers lost`, fits, play: atOnce((proxy) => proxy.loseAnswers()) },
  ];
}

function onNode(part: NodePart): Fault[] {
  const fits = isReplicated;
  const changesPrimary = part === 'primary';
  const during = (begin: (link: FaultProxy) => void, milliseconds: number) => async (site: Site) => {
    const { link } = await nodeOf(site, part);
    begin(link);
    await pause(milliseconds);
    link.heal();
  };
  return [
    {
      name: `${part} killed`,
      changesPrimary,
      fits,
      play: async (site) => {
        process.kill(await nodePid(site, await nodeOf(site, part)), 'SIGKILL');
      },
    },
    {
      name: `${part} held`,
      changesPrimary,
      fits,
      play: async (site) => hold(await nodePid(site, await nodeOf(site, part)), electionMs),
    },
    { name: `${part} slow to reach`, fits, play: during((link) => link.slowDown(100), lastsMs) },
    { name: `${part} out of reach`, changesPrimary, fits, play: during((link) => link.cut(), electionMs) },
    {
      name: `${part} half-open`,
      changesPrimary,
      fits,
      play: async (site) => (await nodeOf(site, part)).link.halfOpen(),
      // A node that must choose anew whom to copy from waits 40 seconds on a dead connection, whatever is set.
      end: endLostConnections,
    },
  ];
}

function endLostConnections({ nodes = [] }: Site): void {
  for (const { link } of nodes) link.endLost();
}

/** Between all of them. */
async function slowDownNodes({ nodes = [] }: Site): Promise<void> {
  for (const { link } of nodes) link.slowDown(50);
  await pause(lastsMs);
  for (const { link } of nodes) link.heal();
}

/** Without room for a checkpoint MongoDB ends itself, and cannot start until there is some. */
async function fillDisk({ disk, network }: Site): Promise<void> {
  if (!disk || !network) return;
  await disk.fill();
  const client = new MongoClient(`mongodb://127.0.0.1:${network.mongodb.port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 1_000,
  });
  await client
    .db('admin')
    .command({ fsync: 1 }, { timeoutMS: lastsMs })
    .catch(() => undefined);
  await client.close();
  await pause(lastsMs);
  await disk.free();
}

async function stallMany({ url }: Site): Promise<void> {
  const release = stallClients(Number(new URL(url).port), slowClients);
  await pause(2 * lastsMs);
  release();
}

async function stepClock(site: Site, aheadMs: number): Promise<void> {
  await site.setClock(aheadMs);
  await pause(lastsMs);
  await site.setClock(0);
}

/** The whole group, as a process that waits for its disk would stand still with its helpers. */
async function hold(pid: number, milliseconds = lastsMs): Promise<void> {
  process.kill(-pid, 'SIGSTOP');
  await pause(milliseconds);
  process.kill(-pid, 'SIGCONT');
}

function pidOf(pids: StackProcesses, part: Part): number {
  const [pid] = [pids[part]].flat();
  if (pid === undefined) throw new Error(`${part} does not run`);
  return pid;
}

function isReplicated({ nodes }: Site): boolean {
  return nodes !== undefined;
}

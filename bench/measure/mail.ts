import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';
import { projectRoot } from '../../tools/project-root';
import { nodeOptions } from '../../tools/stack/server-command';
import type { RunningChild } from '../site/child-processes';
import { flaskFolder, pythonProgram } from '../site/python';
import type { Site } from '../site/site';
import { cpuSecondsOf } from './process-tree';
import { pairedRatios } from './statistics';
import type { Spread } from './statistics';

const run = promisify(execFile);

/** Enough that what the start of a process costs weighs little. */
const MAILS = 2_000;
/** How many requests an API process has in flight. A process of the 2015 site has one; a figure with as many threads stands beside. */
const AT_A_TIME = 64;
const MOST_ROUNDS = 3;
const LIMIT_MS = 300_000;
/** between looks at how many mails are done */
const PAUSE_MS = 10;

/** Mails a second, by the clock and by the processor. */
interface Rate {
  bySecond: number;
  byCpuSecond: number;
}

/** A queue that is filled first and then worked off by one worker, one mail at a time. */
interface Contender {
  name: string;
  enqueue: () => Promise<{ stdout: string }>;
  /** undefined: only how it is filled is measured */
  worker?: {
    start: () => Promise<RunningChild>;
    /** how many mails have been dealt with */
    done: () => Promise<number>;
  };
}

interface Rates {
  name: string;
  rates: Rate[];
}

/**
 * How fast mails are put into the queue and taken from it, ours by Celery’s: by a task that does for a mail what our worker does without
 * its templates (a row of an outbox, SMTP, a note that it was sent), and by one that only notes that it ran.
 */
export async function measureMail(site: Site, rounds: number): Promise<{ name: string; ratio: Spread }[]> {
  const redis = new Redis(site.environment['REDIS_URL'] ?? '');
  const contenders = [
    pkyx(site),
    celery(site, 'deliver', redis),
    celeryOfThreads(site),
    celery(site, 'record', redis),
  ].map((contender) => ({ ...contender, put: [] as Rate[], taken: [] as Rate[] }));
  for (let round = 0; round < Math.min(rounds, MOST_ROUNDS); round += 1)
    for (const { put, taken, ...contender } of contenders) {
      put.push(await fill(contender));
      if (contender.worker) taken.push(await workOff(contender.name, contender.worker));
      else await redis.del('celery');
    }
  await redis.quit();
  return [
    ...ratios(
      'mails put into the queue',
      contenders.map(({ name, put }) => ({ name, rates: put })),
    ),
    ...ratios(
      'mails taken from the queue',
      contenders.map(({ name, taken }) => ({ name, rates: taken })),
    ),
  ];
}

function ratios(what: string, [ours, ...others]: readonly Rates[]): { name: string; ratio: Spread }[] {
  const by = (measure: keyof Rate, theirs: Rates): Spread =>
    pairedRatios(
      (ours?.rates ?? []).map((rate) => rate[measure]),
      theirs.rates.map((rate) => rate[measure]),
    );
  return others
    .filter(({ rates }) => rates.length > 0)
    .flatMap((theirs) => [
      { name: `${what} / ${theirs.name}`, ratio: by('bySecond', theirs) },
      { name: `${what} / ${theirs.name}, by CPU time`, ratio: by('byCpuSecond', theirs) },
    ]);
}

async function fill({ enqueue }: Contender): Promise<Rate> {
  const [seconds = NaN, cpuSeconds = NaN] = (await enqueue()).stdout.trim().split(' ').map(Number);
  return { bySecond: MAILS / seconds, byCpuSecond: MAILS / cpuSeconds };
}

/** From the first mail on, when the worker has come up. */
async function workOff(name: string, { start, done }: NonNullable<Contender['worker']>): Promise<Rate> {
  const before = await done();
  const worker = await start();
  const deadline = performance.now() + LIMIT_MS;
  const doneOf = async (count: number): Promise<number> => {
    for (;;) {
      const all = (await done()) - before;
      if (all >= count) return all;
      if (performance.now() > deadline) throw new Error(`${name}’s worker did not come to the end`);
      await pause(PAUSE_MS);
    }
  };
  const first = await doneOf(1);
  const [started, cpu] = [performance.now(), await cpuSecondsOf(worker.pid)];
  const last = await doneOf(MAILS);
  const seconds = (performance.now() - started) / 1_000;
  const cpuSeconds = (await cpuSecondsOf(worker.pid)) - cpu;
  await pause(100); // what is noted after the last mail was sent
  await worker.stop();
  return { bySecond: (last - first) / seconds, byCpuSecond: (last - first) / cpuSeconds };
}

function pkyx(site: Site): Contender {
  const env = { ...process.env, ...site.environment };
  const script = join(projectRoot, 'bench/references/pkyx-enqueue.mjs');
  return {
    name: 'pkyx',
    enqueue: () => run(process.execPath, [script, site.built(''), String(MAILS), String(AT_A_TIME)], { env }),
    worker: {
      start: () =>
        site.children.start({
          name: 'worker',
          command: process.execPath,
          words: [...nodeOptions, site.built('apps/worker/src/main.js')],
          environment: site.environment,
        }),
      done: () => Promise.resolve(site.mailsTaken),
    },
  };
}

function celery(site: Site, kind: 'deliver' | 'record', redis: Redis): Contender {
  return {
    name: kind === 'deliver' ? 'Celery' : 'Celery that sends nothing',
    enqueue: () => enqueueByCelery(site, kind, 1),
    worker: {
      start: () =>
        site.children.start({
          name: 'celery',
          command: pythonProgram('celery'),
          words: ['-A', 'tasks', 'worker', '--concurrency', '1', '--loglevel', 'ERROR'],
          environment: pythonEnvironment(site),
          folder: flaskFolder,
        }),
      done: async () => (kind === 'deliver' ? site.mailsTaken : Number((await redis.get('recorded')) ?? 0)),
    },
  };
}

/** Threads of one process put mails into the queue; who takes them from it is measured without. */
function celeryOfThreads(site: Site): Contender {
  return { name: `Celery of ${AT_A_TIME} threads`, enqueue: () => enqueueByCelery(site, 'deliver', AT_A_TIME) };
}

function enqueueByCelery(site: Site, kind: string, threads: number): Promise<{ stdout: string }> {
  const words = ['enqueue.py', kind, String(MAILS), String(threads)];
  return run(pythonProgram('python'), words, { env: pythonEnvironment(site), cwd: flaskFolder });
}

function pythonEnvironment(site: Site): NodeJS.ProcessEnv {
  return { ...process.env, ...site.environment, PYTHONDONTWRITEBYTECODE: '1' };
}

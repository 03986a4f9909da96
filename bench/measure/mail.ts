import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';
import { projectRoot } from '../../tools/project-root';
import { until } from '../../tools/servers/until';
import type { RunningChild } from '../site/child-processes';
import { flaskFolder, pythonProgram } from '../site/python';
import type { Site } from '../site/site';
import { cpuSecondsOf } from './process-tree';
import { pairedRatios } from './statistics';
import type { Spread } from './statistics';

const run = promisify(execFile);

const MAILS = 400;
const MOST_ROUNDS = 3;
const LIMIT_MS = 180_000;

/** Mails a second, by the clock and by the processor. */
interface Rate {
  bySecond: number;
  byCpuSecond: number;
}

/** A queue that is filled first and then worked off by one worker, one mail at a time. */
interface Contender {
  name: string;
  enqueue: () => Promise<{ stdout: string }>;
  startWorker: () => Promise<RunningChild>;
  /** how many mails have been dealt with */
  done: () => Promise<number>;
}

/**
 * How fast mails are put into the queue and taken from it, ours by Celery’s: by a task that does for a mail what our worker does without
 * its templates (a row of an outbox, SMTP, a note that it was sent), and by one that only notes that it ran.
 */
export async function measureMail(site: Site, rounds: number): Promise<{ name: string; ratio: Spread }[]> {
  const redis = new Redis(site.environment['REDIS_URL'] ?? '');
  const contenders = [pkyx(site), celery(site, 'deliver', redis), celery(site, 'record', redis)];
  const put = contenders.map((): Rate[] => []);
  const taken = contenders.map((): Rate[] => []);
  for (let round = 0; round < Math.min(rounds, MOST_ROUNDS); round += 1)
    for (const [index, contender] of contenders.entries()) {
      put[index]?.push(await fill(contender));
      taken[index]?.push(await workOff(contender));
    }
  await redis.quit();
  const named = (what: string, rates: readonly Rate[][]): { name: string; ratio: Spread }[] => {
    const [ours = [], ...others] = rates;
    return others.flatMap((theirs, index) => {
      const name = `${what} / ${contenders[index + 1]?.name ?? ''}`;
      const ratioBy = (measure: keyof Rate): Spread =>
        pairedRatios(
          ours.map((rate) => rate[measure]),
          theirs.map((rate) => rate[measure]),
        );
      return [
        { name, ratio: ratioBy('bySecond') },
        { name: `${name}, by CPU time`, ratio: ratioBy('byCpuSecond') },
      ];
    });
  };
  return [...named('mails put into the queue', put), ...named('mails taken from the queue', taken)];
}

async function fill({ enqueue }: Contender): Promise<Rate> {
  const [seconds = NaN, cpuSeconds = NaN] = (await enqueue()).stdout.trim().split(' ').map(Number);
  return { bySecond: MAILS / seconds, byCpuSecond: MAILS / cpuSeconds };
}

/** From the first mail on, when the worker has come up. */
async function workOff({ name, startWorker, done }: Contender): Promise<Rate> {
  const before = await done();
  const worker = await startWorker();
  const doneOf = async (count: number): Promise<number> =>
    until(`${name}’s worker`, LIMIT_MS, async () =>
      (await done()) - before >= count ? (await done()) - before : undefined,
    );
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
  return {
    name: 'pkyx',
    enqueue: () =>
      run(process.execPath, [join(projectRoot, 'bench/references/pkyx-enqueue.mjs'), site.built(''), String(MAILS)], {
        env,
      }),
    startWorker: () =>
      site.children.start({
        name: 'worker',
        command: process.execPath,
        words: ['--enable-source-maps', site.built('apps/worker/src/main.js')],
        environment: site.environment,
      }),
    done: () => Promise.resolve(site.mailsTaken),
  };
}

function celery(site: Site, kind: 'deliver' | 'record', redis: Redis): Contender {
  const env = { ...process.env, ...site.environment, PYTHONDONTWRITEBYTECODE: '1' };
  return {
    name: kind === 'deliver' ? 'Celery' : 'Celery that sends nothing',
    enqueue: () => run(pythonProgram('python'), ['enqueue.py', kind, String(MAILS)], { env, cwd: flaskFolder }),
    startWorker: () =>
      site.children.start({
        name: 'celery',
        command: pythonProgram('celery'),
        words: ['-A', 'tasks', 'worker', '--concurrency', '1', '--loglevel', 'ERROR'],
        environment: env,
        folder: flaskFolder,
      }),
    done: async () => (kind === 'deliver' ? site.mailsTaken : Number((await redis.get('recorded')) ?? 0)),
  };
}

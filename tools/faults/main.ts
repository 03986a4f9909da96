import { randomInt } from 'node:crypto';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../project-root';
import { runProgram } from '../run-program';
import { sayAs } from '../say';
import { StackError } from '../stack-error';
import { faults } from './faults';
import { play } from './play';
import { report } from './report';
import { schedule } from './schedule';
import { startProxiedSite, startReplicatedSite } from './site';
import type { Site } from './site';

const say = sayAs('faults');
const recoveryMs = 10_000;

/** `npm run test:faults [-- --seed N --minutes M]`: faults on two sites, for half of the time each. */
runProgram(async () => {
  const { seed, minutes } = options();
  say(`seed ${seed}, ${minutes} minutes; again with: npm run test:faults -- --seed ${seed} --minutes ${minutes}`);
  const lengthMs = (minutes / 2) * 60_000;
  const found =
    (await playOn('behind proxies', startProxiedSite, seed, lengthMs)) +
    (await playOn('on three nodes', startReplicatedSite, seed, lengthMs));
  say(`${found} findings with seed ${seed}`);
  process.exitCode = found === 0 ? 0 : 1;
});

async function playOn(what: string, start: () => Promise<Site>, seed: number, lengthMs: number): Promise<number> {
  say(`a site ${what}`);
  const starting = start();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      say('stopping …');
      const stopped = starting.then((site) => site.stop()).catch(() => undefined);
      void stopped.then(() => process.exit(1));
    });
  }
  const site = await starting;
  try {
    const left = faults.filter((fault) => !fault.fits(site)).map(({ name }) => name);
    if (left.length > 0) say(`not played here: ${left.join(', ')}`);
    const playable = schedule(
      faults.filter((fault) => fault.fits(site)),
      seed,
    );
    const result = await play(site, { run: 'f', faults: playable, lengthMs, recoveryMs, say });
    for (const line of report(result)) say(line);
    if (result.findings.length > 0) say(`the logs of its servers are in ${await keepLogs(site)}`);
    return result.findings.length;
  } finally {
    await site.stop();
    process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');
  }
}

/** What the servers said, which would go with the site. */
async function keepLogs({ stack }: Site): Promise<string> {
  const kept = join(projectRoot, '.cache/faults', `logs-${Date.now()}`);
  await cp(stack.folder.at('logs'), kept, { recursive: true });
  return kept;
}

function options(): { seed: number; minutes: number } {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(randomInt(1_000_000)) },
      minutes: { type: 'string', default: '12' },
    },
  });
  const [seed, minutes] = [Number(values.seed), Number(values.minutes)];
  if (!Number.isInteger(seed) || !(minutes > 0))
    throw new StackError('usage: --seed <whole number> --minutes <number>');
  return { seed, minutes };
}

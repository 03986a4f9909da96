import { parseArgs } from 'node:util';
import { tellTime } from '../faults/check-history';
import type { History } from '../faults/history';
import { play } from '../faults/play';
import { report } from '../faults/report';
import { runProgram } from '../run-program';
import { sayAs } from '../say';
import { StackError } from '../stack-error';
import { RolloutSite } from './rollout-site';
import { compareAnswers } from './same-answers';
import { steps } from './steps';
import { thisVersion, versionAt } from './version';
import { missingFiles } from './whole-pages';

const say = sayAs('rollout');
const lengthMs = 600_000;
const recoveryMs = 10_000;

/** `npm run test:rollout -- --from <commit>`: this version takes the place of a former one, and the other way round, while people use the site. */
runProgram(async () => {
  const older = await versionAt(from());
  const newer = await thisVersion();
  say(`a site of ${older.name}, with its first content …`);
  const site = await RolloutSite.start(older, newer);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void site.stop().then(() => process.exit(1)));
  }
  try {
    const result = await play(site, { run: 'r', faults: steps(older, newer), lengthMs, recoveryMs, say });
    for (const line of report(result)) say(line);

    await site.replace('api 1', older);
    const found = [
      ...failures(result.history),
      ...(await compareAnswers(...site.apiUrls)).map(({ path, detail }) => `other answer: ${path}: ${detail}`),
      ...(await missingFiles(site.url)).map(({ path, detail }) => `page not whole: ${path}: ${detail}`),
    ];
    for (const line of found) say(`FOUND ${line}`);
    const findings = result.findings.length + found.length;
    say(`${findings} findings from ${older.name} to ${newer.name}`);
    process.exitCode = findings === 0 ? 0 : 1;
  } finally {
    await site.stop();
    process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');
  }
});

/** While servers are replaced one by one, no request fails. */
function failures({ answers, faults }: History): string[] {
  return answers
    .filter(({ status }) => status === undefined || status >= 500)
    .map(({ request, status, ...span }) => `failed request: ${request}: ${status ?? 'none'} ${tellTime(span, faults)}`);
}

function from(): string {
  const { from: commit } = parseArgs({ options: { from: { type: 'string' } } }).values;
  if (commit === undefined) throw new StackError('Which version runs now? npm run test:rollout -- --from <commit>');
  return commit;
}

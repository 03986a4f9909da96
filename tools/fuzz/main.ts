import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { projectRoot } from '../project-root';
import { runProgram } from '../run-program';
import { StackError } from '../stack-error';

/** `npm run fuzz -- --requests 100000 --seed 7`: sends requests of every kind to an API on a database of its own. */
runProgram(async () => {
  const { values } = parseArgs({ options: { requests: { type: 'string' }, seed: { type: 'string' } } });
  const requests = wholeNumber('requests', values.requests ?? '100000');
  const seed = wholeNumber('seed', values.seed ?? String(randomInt(1_000_000)));
  console.log(
    `${requests} requests; to send the same ones again: npm run fuzz -- --requests ${requests} --seed ${seed}`,
  );
  const spec = ['apps/api/test/fuzz', '--selectProjects', 'api', '--forceExit'];
  const child = spawn(process.execPath, ['node_modules/jest/bin/jest.js', '-c', 'jest.config.ts', ...spec], {
    cwd: projectRoot,
    env: { ...process.env, PKYX_FUZZ_REQUESTS: String(requests), PKYX_FUZZ_SEED: String(seed) },
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  process.exitCode = code ?? 1;
});

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new StackError(`--${name} takes a whole number, not “${text}”.`);
  return Number(text);
}

import { build } from '../build/build';
import { sayAs } from '../say';
import { StackError } from '../stack-error';
import { provideBrowser } from './browser';
import { runGates } from './gates';
import { runJest } from './jest-run';
import { summarise } from './summary';

/** Everything that must hold before a change is accepted: gates, then all tests. Ends with `N passed, N failed`. */
async function main(): Promise<void> {
  const say = sayAs('test');
  const browser = await provideBrowser(say);
  await build(say);
  const gates = await runGates(say);
  const tests = await runJest({ PKYX_TEST_BROWSER: browser });
  const { lines, failed } = summarise(gates, tests);
  console.log(lines.join('\n'));
  process.exitCode = failed === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof StackError ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDirectory, projectRoot } from '../project-root';

/** What the summary needs of Jest's JSON. */
export interface JestResult {
  numPassedTests: number;
  numFailedTests: number;
  /** Files that could not be run at all. */
  numRuntimeErrorTestSuites: number;
}

/** Runs all projects and resolves to Jest's own count; undefined when it did not get as far as counting. */
export async function runJest(settings: NodeJS.ProcessEnv): Promise<JestResult | undefined> {
  await mkdir(cacheDirectory, { recursive: true });
  const report = join(cacheDirectory, 'jest.json');
  await rm(report, { force: true });
  const jest = join(projectRoot, 'node_modules/jest/bin/jest.js');
  const child = spawn(process.execPath, [jest, '-c', 'jest.config.ts', '--json', '--outputFile', report], {
    cwd: projectRoot,
    env: { ...process.env, ...settings },
    // The report is in the file; what a person reads goes to standard error.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await once(child, 'exit');
  return readFile(report, 'utf8').then(
    (text) => JSON.parse(text) as JestResult,
    () => undefined,
  );
}

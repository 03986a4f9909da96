import { execFile } from 'node:child_process';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { promisify } from 'node:util';
import type { Db } from 'mongodb';
import { databaseVersion } from '../measure/database';
import { pythonProgram } from '../site/python';

const run = promisify(execFile);
const GIBIBYTE = 1024 ** 3;

/** On what the bench runs, in lines of Markdown. The load is that of the minute before it started to measure. */
export async function describeMachine(database: Db): Promise<string> {
  const [processor] = cpus();
  const python = (await run(pythonProgram('python'), ['--version'])).stdout.trim();
  return [
    `- ${cpus().length} × ${processor?.model ?? 'processor'}, ${Math.round(totalmem() / GIBIBYTE)} GiB, Linux ${release()}`,
    `- Node ${process.versions.node}, V8 ${process.versions.v8}, MongoDB ${await databaseVersion(database)}, ${python}`,
    `- load before: ${(loadavg()[0] ?? NaN).toFixed(1)}`,
  ].join('\n');
}

import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../project-root';
import type { Say } from '../say';
import { outputOf, StackError } from '../stack-error';
import { compressSite } from './compress';
import { stampOf } from './stamp';

const run = promisify(execFile);
export const builtFolder = join(projectRoot, 'dist');
export const webRoot = join(builtFolder, 'web');

/** Something that is built, and what it is built from. */
interface Target {
  name: 'server' | 'web';
  sources: string[];
  build: () => Promise<void>;
}

const shared = ['package-lock.json', 'tsconfig.base.json', 'tools/build'];

const server: Target = {
  name: 'server',
  sources: [...shared, 'tsconfig.json', 'nest-cli.json', '.swcrc', 'apps/api/src', 'apps/worker/src', 'libs', 'data'],
  build: async () => {
    await Promise.all(
      ['apps', 'libs', 'data'].map((name) => rm(join(builtFolder, name), { recursive: true, force: true })),
    );
    // One run compiles every server source: nest-cli.json names them all.
    await runTool('@nestjs/cli/bin/nest.js', ['build', 'api']);
  },
};

const web: Target = {
  name: 'web',
  sources: [...shared, 'apps/web', 'libs/domain'],
  build: async () => {
    await runTool('vite/bin/vite.js', ['build', '--config', 'apps/web/vite.config.mts', '--logLevel', 'warn']);
    await compressSite(webRoot);
  },
};

/** Builds what changed. Throws a StackError with what the build printed. */
export async function build(say: Say): Promise<void> {
  await Promise.all([buildServer(say), buildWeb(say)]);
}

/** Builds API, worker and command line if they changed since. Resolves to a stamp of their sources. */
export async function buildServer(say: Say): Promise<string> {
  return buildIfChanged(server, say);
}

/** Builds the page if it changed since. */
export async function buildWeb(say: Say): Promise<void> {
  await buildIfChanged(web, say);
}

/** Makes the next build start from nothing: something else writes to the output. */
export async function forgetBuild(): Promise<void> {
  await Promise.all([server, web].map((target) => rm(stampFile(target), { force: true })));
}

async function buildIfChanged(target: Target, say: Say): Promise<string> {
  const stamp = await stampOf(projectRoot, target.sources, (path) => !/\.(browser-|e2e-)?spec\.tsx?$/.test(path));
  if ((await readFile(stampFile(target), 'utf8').catch(() => '')) === stamp) return stamp;
  const startedAt = Date.now();
  say(`building the ${target.name} …`);
  await rm(stampFile(target), { force: true });
  await target.build().catch((error: unknown) => {
    throw new StackError(`The ${target.name} cannot be built:\n${outputOf(error)}`);
  });
  await mkdir(builtFolder, { recursive: true });
  await writeFile(stampFile(target), stamp);
  say(`built the ${target.name} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  return stamp;
}

function stampFile({ name }: Target): string {
  return join(builtFolder, `${name}.stamp`);
}

async function runTool(script: string, options: string[]): Promise<void> {
  await run(process.execPath, [join(projectRoot, 'node_modules', script), ...options], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 64 * 1024 * 1024,
  });
}

import { join } from 'node:path';
import { forgetBuild } from '../build/build';
import { projectRoot } from '../project-root';
import { runProgram } from '../run-program';
import { answersHttp } from './answers-http';
import { runUntilStopped } from './lifetime';
import type { Parts } from './parts';
import { Stack } from './stack';

/** The page's development server expects the API here. */
const apiPort = 3000;
const pageUrl = 'http://127.0.0.1:5173';

/** `npm run dev`: the data stores and the inbox as in the stack, servers that start again on every change, Vite. */
runProgram(() =>
  runUntilStopped(async (folder, settings, parts) => {
    const { environment, inboxUrl } = await new Stack(folder, settings, parts).startStores(pageUrl);
    await forgetBuild();
    await startWatched(parts, 'api', { ...environment, PKYX_API_PORT: String(apiPort), PKYX_API_HOST: '127.0.0.1' });
    await startWatched(parts, 'worker', environment);
    await startVite(parts);
    console.log(
      `\n  Page   ${pageUrl}\n  API    http://127.0.0.1:${apiPort}\n  Inbox  ${inboxUrl}\n  Logs   ${folder.at('logs')}\n`,
    );
  }),
);

async function startWatched(parts: Parts, app: 'api' | 'worker', environment: NodeJS.ProcessEnv): Promise<void> {
  const script = join(projectRoot, 'node_modules/@nestjs/cli/bin/nest.js');
  await parts.start(app === 'api' ? 'api 1' : 'worker', {
    command: process.execPath,
    arguments: [script, 'start', app, '--watch', '--preserveWatchOutput'],
    environment,
    marker: `${script} start ${app}`,
    ready: () => (app === 'api' ? answersHttp(`http://127.0.0.1:${apiPort}/health/ready`) : Promise.resolve()),
    stopLimitMs: 10_000,
  });
}

async function startVite(parts: Parts): Promise<void> {
  const script = join(projectRoot, 'node_modules/vite/bin/vite.js');
  await parts.start('vite', {
    command: process.execPath,
    arguments: [script, '--config', 'apps/web/vite.config.mts', '--host', '127.0.0.1', '--strictPort'],
    marker: script,
    ready: () => answersHttp(pageUrl),
    stopLimitMs: 5_000,
  });
}

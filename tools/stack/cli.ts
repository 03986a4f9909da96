import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buildServer } from '../build/build';
import { runProgram } from '../run-program';
import { sayAs } from '../say';
import { serverSecrets } from './credentials';
import { DataFolder } from './data-folder';
import { cliScript } from './prepare';
import { readSettings } from './settings';
import { readStackFile } from './stack-file';

/** `npm run cli -- <command>`: the operator's command line, on the running stack or on what the environment names. */
runProgram(async () => {
  const folder = new DataFolder(readSettings().PKYX_DATA_DIR);
  const [stack] = await Promise.all([readStackFile(folder), buildServer(sayAs('build'))]);
  const addresses = stack && {
    MONGODB_URI: stack.mongodbUri,
    REDIS_URL: stack.redisUrl,
    SMTP_URL: stack.smtpUrl,
    PKYX_PUBLIC_URL: stack.url,
  };
  const secrets = stack && (await serverSecrets(folder));
  const child = spawn(process.execPath, [cliScript, ...process.argv.slice(3)], {
    // What the command prints is for a person; how its services start is not.
    env: { PKYX_LOG_LEVEL: 'warn', ...secrets, ...addresses, ...process.env },
    stdio: 'inherit',
  });
  // Both get Ctrl-C from the terminal; the command decides what it means.
  process.on('SIGINT', () => undefined);
  const [code] = (await once(child, 'exit')) as [number | null];
  process.exitCode = code ?? 1;
});

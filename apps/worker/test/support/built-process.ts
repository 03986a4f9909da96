import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../../../tools/servers/free-port';
import { until } from './until';

const ROOT = join(__dirname, '../../../..');
/** Below the root, so that the built files find the packages; specs that run side by side have one each. */
const FOLDER = join(ROOT, `.cache/worker-spec-${process.env['JEST_WORKER_ID'] ?? '1'}`);

/** Builds the servers as they are shipped, aside from what is in use. */
export async function buildServers(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const tsconfig = join(FOLDER, 'tsconfig.json');
  await writeFile(tsconfig, JSON.stringify({ extends: '../../tsconfig.json', compilerOptions: { outDir: './built' } }));
  const nest = join(ROOT, 'node_modules/@nestjs/cli/bin/nest.js');
  await promisify(execFile)(process.execPath, [nest, 'build', 'worker', '-p', relative(ROOT, tsconfig)], { cwd: ROOT });
}

/** A server in a process of its own. */
export class BuiltProcess {
  /** What it has logged, a JSON object a line. */
  output = '';

  private constructor(private readonly child: ChildProcess) {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
  }

  static start(app: 'api' | 'worker', settings: Record<string, string>): BuiltProcess {
    const main = join(FOLDER, `built/apps/${app}/src/main.js`);
    const env = { ...process.env, NODE_ENV: 'test', PKYX_LOG_LEVEL: 'silent', ...settings };
    return new BuiltProcess(spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'ignore'] }));
  }

  /** Ends it at once, wherever it is in its work. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) throw new Error('the process had ended before');
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }

  /** Ends it as a supervisor does: it finishes what it is at. */
  async stop(): Promise<void> {
    const exit = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await exit;
  }
}

/** Starts an API process and a worker; resolves when the API, which is at `url`, is ready. */
export async function startServers(
  settings: Record<string, string>,
): Promise<{ url: string; api: BuiltProcess; worker: BuiltProcess }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const all = { ...settings, PKYX_API_PORT: String(port) };
  const [api, worker] = [BuiltProcess.start('api', all), BuiltProcess.start('worker', all)];
  await until('the API', 60_000, async () => (await fetch(`${url}/health/ready`).catch(() => undefined))?.ok === true);
  return { url, api, worker };
}

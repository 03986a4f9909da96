import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseStackEnvironment } from '@pkyx/config';
import type { UsedSite } from '../faults/site';
import { serverSecrets } from '../stack/credentials';
import { DataFolder } from '../stack/data-folder';
import { Parts } from '../stack/parts';
import { Ports } from '../stack/ports';
import { RunningProcesses } from '../stack/running-processes';
import { nodeOptions } from '../stack/server-command';
import { startNginx, startServer } from '../stack/serving-parts';
import type { StackProcesses } from '../stack/stack-file';
import { Stores } from '../stack/stores';
import { outputOf, StackError } from '../stack-error';
import { together } from '../together';
import type { Version } from './version';

const run = promisify(execFile);

/** Whose version can be another than that of the rest. */
export type Server = 'api 1' | 'api 2' | 'worker';
const servers: readonly Server[] = ['api 1', 'api 2', 'worker'];

/** A site of two API processes and a worker, each of which can be replaced by that of another version. */
export class RolloutSite implements UsedSite {
  private constructor(
    private readonly folder: DataFolder,
    private readonly parts: Parts,
    private readonly environment: NodeJS.ProcessEnv,
    readonly url: string,
    readonly apiUrls: readonly [string, string],
    readonly inboxUrl: string,
  ) {}

  /**
   * Makes a new database by one version, with its first content, and runs its servers on it. The page has the files of both versions, as
   * a rollout asks for.
   */
  static async start(version: Version, next: Version): Promise<RolloutSite> {
    const folder = new DataFolder(await mkdtemp(join(tmpdir(), 'pkyx-rollout-')));
    await folder.open();
    await mkdir(folder.at('servers'));
    for (const { root } of [version, next]) await cp(join(root, 'dist/web'), folder.at('web'), { recursive: true });
    const processes = new RunningProcesses(folder);
    await processes.claim('rollout', () => undefined);
    const parts = new Parts(folder, processes);
    try {
      return await RolloutSite.startOn(folder, parts, version);
    } catch (error) {
      await parts.stopAll();
      await rm(folder.path, { recursive: true, force: true });
      throw error;
    }
  }

  private static async startOn(folder: DataFolder, parts: Parts, version: Version): Promise<RolloutSite> {
    const ports = await Ports.of(folder);
    const stores = new Stores(folder, parseStackEnvironment({}), parts, ports);
    const [mongodbUri, redisUrl, inbox] = await together([
      stores.startMongod(),
      stores.startRedis(),
      stores.startInbox(),
    ]);
    const pagePort = await ports.take('page', 0);
    const apiPorts = [await ports.take('api 1'), await ports.take('api 2')] as const;
    const url = `http://127.0.0.1:${pagePort}`;
    const environment = {
      ...(await serverSecrets(folder)),
      ...{ MONGODB_URI: mongodbUri, REDIS_URL: redisUrl, SMTP_URL: inbox.smtpUrl },
      ...{ PKYX_PUBLIC_URL: url, PKYX_API_HOST: '127.0.0.1' },
      ...{ PKYX_RATE_LIMIT_FACTOR: '10000', PKYX_NEW_MEMBER_DAYS: '0' },
    };
    const apiUrls = [`http://127.0.0.1:${apiPorts[0]}`, `http://127.0.0.1:${apiPorts[1]}`] as const;
    const site = new RolloutSite(folder, parts, environment, url, apiUrls, inbox.inboxUrl);
    await site.runCommand(version, 'migrate');
    await site.runCommand(version, 'seed');
    for (const server of servers) await site.install(server, version);
    await together([
      site.startServer('api 1', apiPorts[0]),
      site.startServer('api 2', apiPorts[1]),
      site.startServer('worker', await ports.take('worker')),
    ]);
    await startNginx(parts, folder, { port: pagePort, apiPorts: [...apiPorts], webRoot: folder.at('web') });
    return site;
  }

  /** Process ids as of now. */
  pids(): Promise<StackProcesses> {
    return Promise.resolve(this.parts.pids());
  }

  /** Brings the database up to date for a version. */
  async migrate(version: Version): Promise<void> {
    await this.runCommand(version, 'migrate');
  }

  /** Stops a server and starts that of another version in its place. */
  async replace(server: Server, version: Version): Promise<void> {
    await this.install(server, version);
    await this.parts.restart(server);
  }

  async stop(): Promise<void> {
    await this.parts.stopAll();
    await rm(this.folder.path, { recursive: true, force: true });
  }

  /** Where a server's version lies: a link, as of releases on a machine. */
  private placeOf(server: Server): string {
    return this.folder.at('servers', server.replace(' ', '-'));
  }

  private async install(server: Server, { root }: Version): Promise<void> {
    const next = `${this.placeOf(server)}.next`;
    await symlink(root, next);
    await rename(next, this.placeOf(server));
  }

  private async startServer(server: Server, port: number): Promise<void> {
    const place = this.placeOf(server);
    const app = server === 'worker' ? 'worker' : 'api';
    await startServer(this.parts, server, port, {
      arguments: [...nodeOptions, join(place, `dist/apps/${app}/src/main.js`)],
      environment: { ...this.environment, PKYX_WEB_ROOT: join(place, 'dist/web') },
      marker: place,
    });
  }

  private async runCommand({ name, root }: Version, command: string): Promise<void> {
    const env = { ...process.env, PKYX_LOG_LEVEL: 'warn', ...this.environment };
    try {
      await run(process.execPath, [join(root, 'dist/apps/api/src/cli.js'), command], { env });
    } catch (error) {
      throw new StackError(`“${command}” of ${name} failed:\n${outputOf(error)}`);
    }
  }
}

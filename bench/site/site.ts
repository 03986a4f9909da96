import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { MongoClient } from 'mongodb';
import type { Db } from 'mongodb';
import { builtFolder, buildServer } from '../../tools/build/build';
import { cacheDirectory } from '../../tools/project-root';
import type { Say } from '../../tools/say';
import { startTemporaryServers } from '../../tools/servers/temporary-servers';
import type { TemporaryServers } from '../../tools/servers/temporary-servers';
import { outputOf, StackError } from '../../tools/stack-error';
import { ChildProcesses } from './child-processes';
import { insertLikeCars } from './generated-content';
import { NullMailServer } from './null-mail-server';

const run = promisify(execFile);

/** An account to sign in with. */
export const MEMBER = { username: 'bencher', email: 'bencher@pkyx.localhost', password: 'as long as a bench is' };

/** Everything that is measured runs on this: data stores with content, a mail server, and a copy of the built servers. */
export class Site {
  readonly children: ChildProcesses;
  private stopped: Promise<void> | undefined;

  private constructor(
    private readonly folder: string,
    private readonly servers: TemporaryServers,
    private readonly client: MongoClient,
    private readonly mailServer: NullMailServer,
    /** settings that all servers share */
    readonly environment: NodeJS.ProcessEnv,
  ) {
    this.children = new ChildProcesses(folder);
  }

  /** Starts the data stores in a temporary folder and builds what is out of date. The copy stays as it is whatever is built meanwhile. */
  static async start(say: Say): Promise<Site> {
    await mkdir(cacheDirectory, { recursive: true });
    const folder = await mkdtemp(join(cacheDirectory, 'bench-'));
    await buildServer(say);
    for (const part of ['apps', 'libs', 'data'])
      await cp(join(builtFolder, part), join(folder, part), { recursive: true });
    const [mailServer, servers] = await Promise.all([NullMailServer.start(), startTemporaryServers('pkyx')]);
    const environment = {
      NODE_ENV: 'production',
      MONGODB_URI: servers.mongodbUri,
      REDIS_URL: servers.redisUrl,
      SMTP_URL: mailServer.url,
      PKYX_JWT_SECRET: randomBytes(32).toString('hex'),
      PKYX_TOKEN_SECRET: randomBytes(32).toString('hex'),
      PKYX_RATE_LIMIT_FACTOR: '1000000',
    };
    return new Site(folder, servers, await MongoClient.connect(servers.mongodbUri), mailServer, environment);
  }

  get database(): Db {
    return this.client.db();
  }

  /** How many mails the mail server was given. */
  get mailsTaken(): number {
    return this.mailServer.taken;
  }

  /** The path of a file of the built servers. */
  built(path: string): string {
    return join(this.folder, path);
  }

  /** Puts in the first content, a member and generated entries. */
  async fill(entries: number, say: Say): Promise<void> {
    say('putting in the first content …');
    await this.command('migrate');
    await this.command('seed');
    await this.command('create-admin', '--username', MEMBER.username, '--email', MEMBER.email);
    say(`putting in ${entries} generated entries …`);
    await insertLikeCars(this.database, entries);
  }

  /** Ends all that runs and deletes all that was made; twice is once. */
  stop(): Promise<void> {
    return (this.stopped ??= this.end());
  }

  private async end(): Promise<void> {
    await this.children.stopAll();
    await this.client.close();
    await this.mailServer.stop();
    await this.servers.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async command(...words: string[]): Promise<void> {
    const environment = { ...process.env, ...this.environment, PKYX_ADMIN_PASSWORD: MEMBER.password };
    await run(process.execPath, [this.built('apps/api/src/cli.js'), ...words], {
      env: { ...environment, PKYX_LOG_LEVEL: 'warn' },
      maxBuffer: 16 * 1024 * 1024,
    }).catch((error: unknown) => {
      throw new StackError(`“${words.join(' ')}” failed:\n${outputOf(error)}`);
    });
  }
}

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { StackEnvironment } from '@pkyx/config';
import { findProgram } from '../binaries/find-program';
import { mongod, redis } from '../binaries/programs';
import { projectRoot } from '../project-root';
import { sayAs } from '../say';
import { together } from '../together';
import { becomePrimary, mongodArguments, mongodbUri } from '../servers/mongod';
import { answersPing, redisArguments, redisUrl } from '../servers/redis';
import { answersHello, formReplicaSet, replicaSetUri } from '../servers/replica-set';
import { answersHttp } from './answers-http';
import { replicaSetKeys } from './credentials';
import type { DataFolder } from './data-folder';
import { oneOrMore } from './parts';
import type { Parts } from './parts';
import type { Ports } from './ports';
import { forgetPreparation } from './prepare';

/** What the servers of a stack keep their data in and send mail to; parts that run elsewhere are left to themselves. */
export class Stores {
  constructor(
    private readonly folder: DataFolder,
    private readonly settings: StackEnvironment,
    private readonly parts: Parts,
    private readonly ports: Ports,
  ) {}

  /** Starts MongoDB with as many nodes as asked for; resolves to the connection string of the servers. */
  async startMongod(): Promise<string> {
    if (this.settings.MONGODB_URI !== undefined) return this.settings.MONGODB_URI;
    if (!existsSync(this.folder.at('mongod', 'WiredTiger'))) await forgetPreparation(this.folder);
    const program = await findProgram(mongod, sayAs('mongod'));
    return this.settings.PKYX_MONGOD_NODES === 1 ? this.startNode(program) : this.startReplicaSet(program);
  }

  async startRedis(): Promise<string> {
    if (this.settings.REDIS_URL !== undefined) return this.settings.REDIS_URL;
    const command = await findProgram(redis, sayAs('redis'));
    const port = await this.ports.take('redis');
    const data = this.folder.at('redis');
    await this.parts.start('redis', {
      command,
      arguments: redisArguments(port, data),
      marker: data,
      ready: () => answersPing(port),
      stopLimitMs: 10_000,
    });
    return redisUrl(port);
  }

  async startInbox(): Promise<{ inboxUrl: string; smtpUrl: string }> {
    const [smtpPort, httpPort] = [await this.ports.take('inbox-smtp'), await this.ports.take('inbox')];
    const script = join(projectRoot, 'tools/inbox/main.ts');
    const inboxUrl = `http://127.0.0.1:${httpPort}`;
    await this.parts.start('inbox', {
      command: process.execPath,
      arguments: ['--import', 'tsx', script, String(smtpPort), String(httpPort)],
      marker: script,
      ready: () => answersHttp(`${inboxUrl}/api/messages`),
      stopLimitMs: 5_000,
    });
    return { inboxUrl, smtpUrl: this.settings.SMTP_URL ?? `smtp://127.0.0.1:${smtpPort}` };
  }

  private async startNode(program: string): Promise<string> {
    const port = await this.ports.take('mongod');
    await this.startMember('mongod', program, port, { ready: () => becomePrimary(port) });
    return mongodbUri(port, 'pkyx');
  }

  private async startReplicaSet(program: string): Promise<string> {
    const { keyFile, accounts } = await replicaSetKeys(this.folder);
    const names = oneOrMore('mongod', this.settings.PKYX_MONGOD_NODES);
    const nodePorts: number[] = [];
    for (const name of names) nodePorts.push(await this.ports.take(name));
    const start = (name: string, index: number): Promise<void> => {
      const port = nodePorts[index] ?? 0;
      return this.startMember(name, program, port, { keyFile, ready: () => answersHello(port) });
    };
    await together(names.map(start));
    await formReplicaSet(nodePorts, accounts);
    return replicaSetUri(nodePorts, accounts);
  }

  private async startMember(
    name: string,
    program: string,
    port: number,
    { ready, keyFile }: { ready: () => Promise<void>; keyFile?: string },
  ): Promise<void> {
    const data = this.folder.at(name === 'mongod 1' ? 'mongod' : name.replace(' ', '-'));
    await mkdir(data, { recursive: true });
    await this.parts.start(name, {
      command: program,
      arguments: mongodArguments(port, data, keyFile),
      marker: data,
      ready,
      stopLimitMs: 30_000,
    });
  }
}

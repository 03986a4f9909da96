import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { findProgram } from '../../../../tools/binaries/find-program';
import { redis } from '../../../../tools/binaries/programs';
import { freePort } from '../../../../tools/servers/free-port';
import { answersPing, redisArguments, redisUrl } from '../../../../tools/servers/redis';

/** A Redis of one spec's own, which may be stopped, and started again where it was. */
export class TestRedis {
  private child: ChildProcess | undefined;

  private constructor(
    private readonly program: string,
    private readonly port: number,
    private readonly folder: string,
  ) {}

  static async start(): Promise<TestRedis> {
    const program = await findProgram(redis, () => undefined);
    const server = new TestRedis(program, await freePort(), await mkdtemp(join(tmpdir(), 'pkyx-redis-')));
    await server.start();
    return server;
  }

  get url(): string {
    return redisUrl(this.port);
  }

  async start(): Promise<void> {
    this.child = spawn(this.program, redisArguments(this.port, this.folder), { stdio: 'ignore' });
    await answersPing(this.port);
  }

  /** Ends it without a chance to save anything. */
  async stop(): Promise<void> {
    const { child } = this;
    if (!child) return;
    this.child = undefined;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** One command, over a connection of its own. */
  async run<T>(work: (redis: Redis) => Promise<T>): Promise<T> {
    const client = new Redis(this.url);
    try {
      return await work(client);
    } finally {
      client.disconnect();
    }
  }
}

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../binaries/find-program';
import { mongod, redis } from '../binaries/programs';
import { sayAs } from '../say';
import { freePort } from './free-port';
import { becomePrimary, mongodArguments, mongodbUri } from './mongod';
import { answersPing, redisArguments, redisUrl } from './redis';

/** A MongoDB replica set and a Redis for one test run. */
export interface TemporaryServers {
  mongodbUri: string;
  redisUrl: string;
  /** Ends both and deletes their data. */
  stop(): Promise<void>;
}

/** Starts a real mongod replica set and a real Redis or Valkey on free ports, with data in a temporary folder. */
export async function startTemporaryServers(database: string): Promise<TemporaryServers> {
  const folder = await mkdtemp(join(tmpdir(), 'pkyx-test-'));
  const children: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(children.map(endChild));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const [mongodPort, redisPort] = await Promise.all([
      startMongod(join(folder, 'mongod'), children),
      startRedis(join(folder, 'redis'), children),
    ]);
    return { mongodbUri: mongodbUri(mongodPort, database), redisUrl: redisUrl(redisPort), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startMongod(folder: string, children: ChildProcess[]): Promise<number> {
  const program = await findProgram(mongod, sayAs('mongod'));
  const port = await freePort();
  await mkdir(folder);
  children.push(spawn(program, [...mongodArguments(port, folder), '--quiet'], { stdio: 'ignore' }));
  await becomePrimary(port);
  return port;
}

async function startRedis(folder: string, children: ChildProcess[]): Promise<number> {
  const program = await findProgram(redis, sayAs('redis'));
  const port = await freePort();
  await mkdir(folder);
  children.push(spawn(program, redisArguments(port, folder), { stdio: 'ignore' }));
  await answersPing(port);
  return port;
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

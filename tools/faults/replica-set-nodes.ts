import { readFile } from 'node:fs/promises';
import { MongoClient } from 'mongodb';
import { replicaSetKeys } from '../stack/credentials';
import type { Site } from './site';

/** The process of the node that has this part at the moment. */
export async function nodePid(site: Site, part: 'primary' | 'secondary'): Promise<number> {
  const hello = await atPrimary(site.stack, (client) => client.db('admin').command({ hello: 1 }));
  const { hosts, primary } = hello as unknown as { hosts: string[]; primary: string };
  const host = part === 'primary' ? primary : hosts.find((other) => other !== primary);
  const { port } = new URL(`mongodb://${host}`);
  for (const pid of (await site.pids()).mongods ?? []) {
    const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (commandLine.includes(`--port\0${port}\0`)) return pid;
  }
  throw new Error(`no process of ours is the ${part}, ${host}`);
}

/** Makes the primary give up its part for half a minute. */
export async function stepDown({ stack }: Site): Promise<void> {
  const command = { replSetStepDown: 30, secondaryCatchUpPeriodSecs: 10 };
  await atPrimary(stack, (client) => client.db('admin').command(command));
}

async function atPrimary<T>(stack: Site['stack'], work: (client: MongoClient) => Promise<T>): Promise<T> {
  const { mongodbUri } = await stack.describe();
  const { operator } = (await replicaSetKeys(stack.folder)).accounts;
  // The operator in place of the servers, who may not do this.
  const uri = mongodbUri.replace(/\/\/[^@]*@/, `//${operator.username}:${operator.password}@`);
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 20_000 });
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

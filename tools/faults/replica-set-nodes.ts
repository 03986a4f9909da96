import { readFile } from 'node:fs/promises';
import { MongoClient } from 'mongodb';
import type { Document } from 'mongodb';
import { until } from '../servers/until';
import { replicaSetKeys } from '../stack/credentials';
import type { TemporaryStack } from '../stack/temporary-stack';
import { FaultProxy } from './fault-proxy';
import type { Site } from './site';

/** One mongod of a replica set, and the way on which its fellows and the servers reach it. */
export interface Node {
  port: number;
  link: FaultProxy;
}

export type NodePart = 'primary' | 'secondary';

/** Puts a proxy before each node; from then on everybody who asks the set where its nodes are is led to the proxies. */
export async function linkNodes(stack: TemporaryStack): Promise<Node[]> {
  const nodes: Node[] = [];
  await atPrimary(stack, async (client) => {
    const admin = client.db('admin');
    const { config } = (await admin.command({ replSetGetConfig: 1 })) as { config: Document & { version: number } };
    const members: { host: string }[] = [];
    for (const member of config['members'] as { host: string }[]) {
      const port = portOf(member.host);
      const link = await FaultProxy.before(port);
      nodes.push({ port, link });
      members.push({ ...member, host: `127.0.0.1:${link.port}` });
    }
    await admin.command({ replSetReconfig: { ...config, version: config.version + 1, members }, force: true });
  });
  await until('the nodes behind their proxies', 60_000, () => atPrimary(stack, (client) => allServe(client)));
  return nodes;
}

/** The node that has this part at the moment. */
export async function nodeOf({ stack, nodes = [] }: Site, part: NodePart): Promise<Node> {
  const hello = await atPrimary(stack, (client) => client.db('admin').command({ hello: 1 }));
  const { hosts, primary } = hello as unknown as { hosts: string[]; primary: string };
  const host = part === 'primary' ? primary : hosts.find((other) => other !== primary);
  const node = nodes.find(({ link }) => link.port === portOf(host ?? ''));
  if (!node) throw new Error(`no node of ours is the ${part}, ${host}`);
  return node;
}

/** The process of a node. */
export async function nodePid(site: Site, { port }: Node): Promise<number> {
  for (const pid of (await site.pids()).mongods ?? []) {
    const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (commandLine.includes(`--port\0${port}\0`)) return pid;
  }
  throw new Error(`no process of ours is the node on port ${port}`);
}

/** Makes the primary give up its part for half a minute. */
export async function stepDown({ stack }: Site): Promise<void> {
  const command = { replSetStepDown: 30, secondaryCatchUpPeriodSecs: 10 };
  await atPrimary(stack, (client) => client.db('admin').command(command));
}

async function allServe(client: MongoClient): Promise<true | undefined> {
  const { members } = await client.db('admin').command({ replSetGetStatus: 1 });
  const states = (members as { stateStr: string }[]).map(({ stateStr }) => stateStr);
  return states.every((state) => state === 'PRIMARY' || state === 'SECONDARY') || undefined;
}

async function atPrimary<T>(stack: TemporaryStack, work: (client: MongoClient) => Promise<T>): Promise<T> {
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

function portOf(host: string): number {
  return Number(host.slice(host.lastIndexOf(':') + 1));
}

import { MongoClient, MongoServerError } from 'mongodb';
import type { Db } from 'mongodb';
import { StackError } from '../stack-error';
import { until } from './until';

export const replicaSet = 'pkyx';
const notYetInitialized = 94;

/**
 * Arguments of a replica set's member that listens on loopback only. With a key file it lets in only its fellow members
 * and those who have an account.
 */
export function mongodArguments(port: number, dataDirectory: string, keyFile?: string): string[] {
  return [
    ...['--port', String(port), '--bind_ip', '127.0.0.1', '--nounixsocket'],
    ...['--dbpath', dataDirectory, '--replSet', replicaSet, '--oplogSize', '256', '--wiredTigerCacheSizeGB', '1'],
    // All nodes are asked to stop together, so there is none to wait for.
    ...['--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=0'],
    // What a process that was killed had begun holds its documents for so long. Ours take a second at most.
    ...['--setParameter', 'transactionLifetimeLimitSeconds=10'],
    ...(keyFile === undefined ? [] : ['--keyFile', keyFile]),
  ];
}

/** Connection string of a database in the replica set. */
export function mongodbUri(port: number, database: string): string {
  return `mongodb://127.0.0.1:${port}/${database}?replicaSet=${replicaSet}`;
}

/**
 * Waits until the mongod on this port is a writable primary. Makes the replica set where there is none, and corrects
 * its address where the data was last served on another port.
 */
export async function becomePrimary(port: number): Promise<void> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 1_000,
  });
  try {
    await until('mongod', 60_000, () => client.connect());
    const admin = client.db('admin');
    await configure(admin, `127.0.0.1:${port}`);
    await until('the replica set', 60_000, async () =>
      (await admin.command({ hello: 1 }))['isWritablePrimary'] === true ? true : undefined,
    );
  } finally {
    await client.close();
  }
}

async function configure(admin: Db, host: string): Promise<void> {
  const config = await currentConfig(admin);
  if (config === undefined) {
    await admin.command({ replSetInitiate: { _id: replicaSet, members: [{ _id: 0, host }] } });
    return;
  }
  const nodes = config.members.length;
  if (nodes > 1) throw new StackError(`The data is that of ${nodes} nodes: set PKYX_MONGOD_NODES=${nodes}.`);
  if (config.members[0]?.host === host) return;
  const members = [{ ...config.members[0], _id: 0, host }];
  await admin.command({ replSetReconfig: { ...config, version: config.version + 1, members }, force: true });
}

interface ReplicaSetConfig {
  version: number;
  members: { _id: number; host: string }[];
}

async function currentConfig(admin: Db): Promise<ReplicaSetConfig | undefined> {
  try {
    return (await admin.command({ replSetGetConfig: 1 }))['config'] as ReplicaSetConfig;
  } catch (error) {
    if (error instanceof MongoServerError && error.code === notYetInitialized) return undefined;
    throw error;
  }
}

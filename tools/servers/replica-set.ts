import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { MongoClient } from 'mongodb';
import { projectRoot } from '../project-root';
import { outputOf, StackError } from '../stack-error';
import { replicaSet } from './mongod';
import { until } from './until';

const run = promisify(execFile);
const script = join(projectRoot, 'docker/form-replica-set.mjs');

/** Somebody whom the database knows. */
export interface MongodAccount {
  username: string;
  password: string;
}

/** Who may use a replica set that asks who is there: whoever looks after it may do everything, the servers use one database. */
export interface ReplicaSetAccounts {
  operator: MongodAccount;
  servers: MongodAccount;
}

/** Connection string of the servers' database in a replica set of nodes on these ports. */
export function replicaSetUri(ports: readonly number[], { servers }: ReplicaSetAccounts): string {
  return `mongodb://${servers.username}:${servers.password}@${hostsOf(ports)}/pkyx?replicaSet=${replicaSet}&authSource=admin`;
}

/** Waits until the mongod on this port answers, whatever it is in its replica set. */
export async function answersHello(port: number): Promise<void> {
  const uri = `mongodb://127.0.0.1:${port}/?directConnection=true`;
  await until('mongod', 60_000, async () => {
    const client = new MongoClient(uri, { serverSelectionTimeoutMS: 1_000 });
    return client
      .db('admin')
      .command({ hello: 1 })
      .finally(() => client.close());
  });
}

/**
 * Makes a replica set of the nodes on these ports, which run with a key file, unless they are one already, and waits until
 * each of them serves. Throws a StackError with the reason when they do not.
 */
export async function formReplicaSet(
  ports: readonly number[],
  { operator, servers }: ReplicaSetAccounts,
): Promise<void> {
  const settings = {
    MONGODB_NODES: hostsOf(ports),
    MONGODB_OPERATOR_PASSWORD: operator.password,
    MONGODB_SERVERS_PASSWORD: servers.password,
  };
  await run(process.execPath, [script], { env: { ...process.env, ...settings } }).catch((error: unknown) => {
    throw new StackError(`The nodes of MongoDB did not form a replica set:\n${outputOf(error)}`);
  });
}

function hostsOf(ports: readonly number[]): string {
  return ports.map((port) => `127.0.0.1:${port}`).join(',');
}

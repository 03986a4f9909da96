import { MongoClient, MongoServerError } from 'mongodb';
import type { Db, MongoClientOptions } from 'mongodb';
import { configure, firstConfig, replicaSet } from './mongod';
import { until } from './until';

const authenticationFailed = 18;
const alreadyInitialized = 23;
const limitMs = 120_000;
const patience: MongoClientOptions = { serverSelectionTimeoutMS: 1_000, connectTimeoutMS: 1_000 };
const serving = ['PRIMARY', 'SECONDARY'];

/** Somebody whom the database knows. */
export interface MongodAccount {
  username: string;
  password: string;
}

/** Who may use a replica set that asks who is there: whoever looks after it, and the servers with their one database. */
export interface ReplicaSetAccounts {
  operator: MongodAccount;
  servers: MongodAccount;
}

/** Connection string of a database in a replica set of nodes on these ports. */
export function replicaSetUri(ports: readonly number[], database: string, account?: MongodAccount): string {
  const credentials = account ? `${account.username}:${encodeURIComponent(account.password)}@` : '';
  const source = account ? '&authSource=admin' : '';
  return `mongodb://${credentials}${hostsOf(ports).join(',')}/${database}?replicaSet=${replicaSet}${source}`;
}

/** Waits until the mongod on this port answers, whatever it is in its replica set. */
export async function answersHello(port: number): Promise<void> {
  const hello = async () => withClient(nodeUri(port), (admin) => admin.command({ hello: 1 }));
  await until('mongod', limitMs, hello);
}

/**
 * Makes a replica set of the nodes on these ports, which run with a key file, unless they are one already, and waits until
 * each of them serves. Sees to it that the accounts are there: the operator's has every right, the servers' one database.
 */
export async function formReplicaSet(
  ports: readonly number[],
  accounts: ReplicaSetAccounts,
  database: string,
): Promise<void> {
  const [first = 0] = ports;
  const { operator, servers } = accounts;
  if (!(await isKnown(first, operator))) {
    // Where nobody has an account yet, mongod lets its own machine initiate the set and make the first one.
    await initiate(first, ports);
    await asPrimary(ports, undefined, (admin) => createUser(admin, operator, [{ role: 'root', db: 'admin' }]));
  }
  await withClient(nodeUri(first, operator), (admin) => configure(admin, hostsOf(ports)));
  await asPrimary(ports, operator, async (admin) => {
    const { users } = await admin.command({ usersInfo: servers.username });
    if ((users as unknown[]).length === 0) await createUser(admin, servers, [{ role: 'dbOwner', db: database }]);
  });
  await until('the replica set', limitMs, async () => {
    const { members } = await withClient(nodeUri(first, operator), (admin) => admin.command({ replSetGetStatus: 1 }));
    return (members as { stateStr: string }[]).every(({ stateStr }) => serving.includes(stateStr)) ? true : undefined;
  });
}

async function isKnown(port: number, account: MongodAccount): Promise<boolean> {
  try {
    await withClient(nodeUri(port, account), (admin) => admin.command({ ping: 1 }));
    return true;
  } catch (error) {
    if (error instanceof MongoServerError && error.code === authenticationFailed) return false;
    throw error;
  }
}

async function initiate(port: number, ports: readonly number[]): Promise<void> {
  try {
    await withClient(nodeUri(port), (admin) => admin.command({ replSetInitiate: firstConfig(hostsOf(ports)) }));
  } catch (error) {
    if (!(error instanceof MongoServerError && error.code === alreadyInitialized)) throw error;
  }
}

async function createUser(admin: Db, { username, password }: MongodAccount, roles: object[]): Promise<void> {
  await admin.command({ createUser: username, pwd: password, roles });
}

/** Does something at the primary, as soon as there is one. */
async function asPrimary(
  ports: readonly number[],
  account: MongodAccount | undefined,
  work: (admin: Db) => Promise<void>,
): Promise<void> {
  await until('a primary', limitMs, async () => {
    await withClient(replicaSetUri(ports, 'admin', account), work);
    return true;
  });
}

async function withClient<T>(uri: string, work: (admin: Db) => Promise<T>): Promise<T> {
  const client = new MongoClient(uri, patience);
  try {
    return await work(client.db('admin'));
  } finally {
    await client.close();
  }
}

function nodeUri(port: number, account?: MongodAccount): string {
  const credentials = account ? `${account.username}:${encodeURIComponent(account.password)}@` : '';
  return `mongodb://${credentials}127.0.0.1:${port}/admin?directConnection=true`;
}

function hostsOf(ports: readonly number[]): string[] {
  return ports.map((port) => `127.0.0.1:${port}`);
}

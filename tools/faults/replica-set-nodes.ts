import { MongoClient } from 'mongodb';
import { replicaSetKeys } from '../stack/credentials';
import type { Site } from './site';

/** Where a node stands in `pids.mongods`, by the part it has at the moment. */
export async function nodeIndex({ stack }: Site, part: 'primary' | 'secondary'): Promise<number> {
  const { hosts, primary } = await atPrimary(stack, (client) => client.db('admin').command({ hello: 1 }));
  const index = (hosts as string[]).indexOf(primary as string);
  return part === 'primary' ? index : (index + 1) % (hosts as string[]).length;
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

import { MongoClient } from 'mongodb';

/**
 * Runs `work` with a client of its own for the database at `uri`, acknowledged by a majority and reading only what a majority has;
 * closes it afterwards. For commands that end: servers keep their connections. Returns what `work` returned.
 */
export async function withClient<T>(uri: string, work: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(uri, {
    serverSelectionTimeoutMS: 10_000,
    writeConcern: { w: 'majority', journal: true },
    readConcernLevel: 'majority',
    maxPoolSize: 2,
  });
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.close();
  }
}

import { join } from 'node:path';
import { MongoClient } from 'mongodb';

/**
 * Brings the database at `uri` up to date. Returns the names of the migrations that ran, none when it was up to date.
 * A second process that migrates at the same time is refused by the lock collection.
 */
export async function migrate(uri: string): Promise<string[]> {
  const { default: migrateMongo } = await import('migrate-mongo');
  migrateMongo.config.set({
    migrationsDir: join(__dirname, 'migrations'),
    changelogCollectionName: 'migrations',
    lockCollectionName: 'migrationLock',
    lockTtl: 600,
    migrationFileExtension: '.js',
    useFileHash: false,
  });
  const client = await MongoClient.connect(uri, {
    serverSelectionTimeoutMS: 10_000,
    writeConcern: { w: 'majority', journal: true },
    maxPoolSize: 1,
  });
  try {
    return await migrateMongo.up(client.db(), client);
  } finally {
    // migrate-mongo does not wait for the index of its lock; on the only connection this is answered after that.
    await client.db().command({ ping: 1 });
    await client.close();
  }
}

import { readdir } from 'node:fs/promises';
import { extname, join, parse } from 'node:path';
import type { ClientSession, Db, MongoClient } from 'mongodb';
import { withClient } from './connection/with-client';
import { withDatabaseLock } from './database-lock';

const FOLDER = join(__dirname, 'migrations');
/** Of compiled migrations, or of their sources where these run. */
const EXTENSION = extname(__filename);

/** The collection that says which migrations were applied. */
export const MIGRATIONS_COLLECTION = 'migrations';

/** The collection that a restore leaves while it is under way; its database is not to be used. */
export const RESTORE_COLLECTION = 'restoring';

/**
 * Brings the database at `uri` up to date. Returns the names of the migrations that ran, none when it was up to date. Any
 * number of processes may do so at the same time: they take turns, so that each migration runs once. Throws while the
 * database is half restored.
 */
export async function migrate(uri: string): Promise<string[]> {
  return withClient(uri, (client) => withDatabaseLock(client.db(), () => applyMigrations(client)));
}

/** As `migrate`, for callers who hold the lock of the database. */
export async function applyMigrations(client: MongoClient): Promise<string[]> {
  const db = client.db();
  if (await db.collection(RESTORE_COLLECTION).findOne()) {
    throw new Error('The restore of this database was interrupted: run it again.');
  }
  const { default: migrateMongo } = await import('migrate-mongo');
  migrateMongo.config.set({
    migrationsDir: FOLDER,
    changelogCollectionName: MIGRATIONS_COLLECTION,
    // Its own lock refuses a second process instead of letting it wait, and stays when a process is killed.
    lockCollectionName: '',
    lockTtl: 0,
    migrationFileExtension: EXTENSION,
    useFileHash: false,
  });
  return (await migrateMongo.up(db, client)).map(migrationName);
}

/** The migrations of this version of the code, oldest first. */
export async function knownMigrations(): Promise<string[]> {
  const files = await readdir(FOLDER);
  return files
    .filter((file) => extname(file) === EXTENSION)
    .map(migrationName)
    .sort();
}

/** The migrations that were applied to the database, oldest first, those of a newer version of the code included. */
export async function appliedMigrations(db: Db, session?: ClientSession): Promise<string[]> {
  const rows = await db.collection<{ fileName: string }>(MIGRATIONS_COLLECTION).find({}, { session }).toArray();
  return rows.map(({ fileName }) => migrationName(fileName)).sort();
}

function migrationName(file: string): string {
  return parse(file).name;
}

import { readdir } from 'node:fs/promises';
import { extname, join, parse } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientSession, Db, MongoClient } from 'mongodb';
import { withClient } from './connection/with-client';
import { withDatabaseLock } from './database-lock';

const FOLDER = join(__dirname, 'migrations');
/** Of compiled migrations, or of their sources where these run. */
const EXTENSION = extname(__filename);

/** Between two looks at a database that is not ready, in milliseconds. */
const PAUSE = 1_000;

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

/**
 * Resolves once a server of this version may use the database at `uri`: it answers, every migration of this version was applied (others may
 * have been, by newer versions), and it is not half restored. Looks every second; `waits` hears of each new reason to wait.
 */
export async function untilMigrated(uri: string, waits: (reason: string) => void): Promise<void> {
  let told: string | undefined;
  for (;;) {
    const reason = await withClient(uri, (client) => whyNotYet(client.db())).catch(messageOf);
    if (reason === null) return;
    if (reason !== told) waits((told = reason));
    await sleep(PAUSE);
  }
}

async function whyNotYet(db: Db): Promise<string | null> {
  if (await db.collection(RESTORE_COLLECTION).findOne()) return 'a restore is under way, or was interrupted';
  const applied = new Set(await appliedMigrations(db));
  const missing = (await knownMigrations()).filter((name) => !applied.has(name));
  return missing.length > 0 ? `migrations are to be applied first: ${missing.join(', ')}` : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function migrationName(file: string): string {
  return parse(file).name;
}

import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ClientSession, type Db, type MongoClient, MongoServerError, ReadConcern } from 'mongodb';
import { appliedMigrations } from '@pkyx/persistence';
import { Tallying, writeDocuments } from './backup-file';
import { BackupKey } from './backup-key';
import {
  type BackedUpCollection,
  type BackupManifest,
  contentHashOf,
  extendedJson,
  MANIFEST_FILE,
  writeManifest,
} from './backup-manifest';
import { BackupProblem } from './backup-problem';
import { type CollectionShape, contentCollections, documentsOf, shapeOf } from './database-content';
import { progress, type Say } from './progress';

const SNAPSHOT_TOO_OLD = 239;
const SNAPSHOT_UNAVAILABLE = 246;
const ATTEMPTS = 5;
const PAUSE = 2_000;

/**
 * Writes the whole database, as it is at one moment, to a new folder, while it is in use. The folder has its name only when
 * everything is in it and on the disk; until then it is called `.partial`. Encrypted if there is a secret.
 */
export async function backUp(
  client: MongoClient,
  folder: string,
  secret: string | undefined,
  say: Say,
): Promise<BackupManifest> {
  if (await stat(folder).catch(() => undefined)) throw new BackupProblem(`${folder} is there already.`);
  const key = secret === undefined ? null : await BackupKey.make(secret);
  const partial = `${folder}.partial`;
  try {
    const manifest = await tryAgain(() => writeSnapshot(client, partial, key, say));
    await rename(partial, folder);
    return manifest;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

/** A collection that was made or changed just now cannot be read at a moment yet. */
async function tryAgain<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const code = error instanceof MongoServerError ? error.code : undefined;
      if (code === SNAPSHOT_TOO_OLD) throw tooSlow();
      if (code !== SNAPSHOT_UNAVAILABLE || attempt === ATTEMPTS) throw error;
      await sleep(PAUSE);
    }
  }
}

function tooSlow(): BackupProblem {
  return new BackupProblem(
    'The backup took longer than MongoDB keeps the past. Let it keep an hour of it, on every node of the replica set:\n' +
      '  db.adminCommand({ setParameter: 1, minSnapshotHistoryWindowInSeconds: 3600 })',
  );
}

async function writeSnapshot(
  client: MongoClient,
  folder: string,
  key: BackupKey | null,
  say: Say,
): Promise<BackupManifest> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const db = client.db();
  const shapes = await Promise.all((await contentCollections(db)).map((name) => shapeOf(db, name)));
  if (shapes.length === 0) throw new BackupProblem(`There is nothing in the database ${db.databaseName}.`);
  const session = client.startSession({ snapshot: true });
  // A read concern of the client or of its address would come before that of the session.
  const past = client.db(undefined, { readConcern: new ReadConcern('snapshot') });
  try {
    const moment = await timeOf(db);
    // The first read fixes the moment for all that follow.
    const migrations = await appliedMigrations(past, session);
    const collections: BackedUpCollection[] = [];
    for (const shape of shapes) collections.push(await writeCollection(past, session, { shape, folder, key }, say));
    await demandSameSchema(db, migrations);
    const contentHash = contentHashOf(collections);
    const encryption = key?.mark ?? null;
    const manifest: BackupManifest = { format: 1, moment, migrations, collections, contentHash, encryption };
    await writeFile(join(folder, MANIFEST_FILE), writeManifest(manifest, key), { mode: 0o600, flush: true });
    await flushFolder(folder);
    return manifest;
  } finally {
    await session.endSession();
  }
}

interface Destination {
  shape: CollectionShape;
  folder: string;
  key: BackupKey | null;
}

async function writeCollection(
  db: Db,
  session: ClientSession,
  { shape: { name, options, indexes }, folder, key }: Destination,
  say: Say,
): Promise<BackedUpCollection> {
  const file = `${name}.bson.gz${key ? '.enc' : ''}`;
  const tallying = new Tallying(progress(name, say));
  const documents = tallying.through(documentsOf(db, name, session));
  await writeDocuments(join(folder, file), documents, key?.forFile(file) ?? null);
  const tally = tallying.result();
  say(`${name}: ${tally.documents}`);
  return { name, file, ...tally, options: extendedJson.write(options), indexes: extendedJson.write(indexes) };
}

/** By the database's clock. */
async function timeOf(db: Db): Promise<string> {
  const { localTime } = await db.command({ hello: 1 });
  return (localTime as Date).toISOString();
}

/** Shapes of collections are not part of the snapshot: a migration in the meantime would have changed them. */
async function demandSameSchema(db: Db, migrations: string[]): Promise<void> {
  const now = await appliedMigrations(db);
  if (now.join() !== migrations.join()) throw new BackupProblem('The database was migrated meanwhile: run it again.');
}

/** So that the names of the files are on the disk as well. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync();
  await handle.close();
}

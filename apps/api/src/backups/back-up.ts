import { open, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Db, MongoClient } from 'mongodb';
import { appliedMigrations } from '@pkyx/persistence';
import { Tallying, writeDocuments, writeFlushed } from './backup-file';
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
import { atMoment, isTooOld, isUnavailable, type Snapshot } from './snapshot';
import { beginFolder, clearFolder, noteUnfinished, readUnfinished, type Unfinished } from './unfinished-backup';

const ATTEMPTS = 5;
const PAUSE = 2_000;

/**
 * Writes the whole database, as it is at one moment, to a new folder, while it is in use. The folder has its name only when
 * everything is in it and on the disk; until then it is called `.partial`. Encrypted if there is a secret. Interrupted, it goes on with
 * the collection it was at, for as long as MongoDB knows that moment.
 */
export async function backUp(
  client: MongoClient,
  folder: string,
  secret: string | undefined,
  say: Say,
): Promise<BackupManifest> {
  if (await stat(folder).catch(() => undefined)) throw new BackupProblem(`${folder} is there already.`);
  const db = client.db();
  if ((await contentCollections(db)).length === 0) throw new BackupProblem(`The database ${db.databaseName} is empty.`);
  const partial = `${folder}.partial`;
  const manifest = (await goOn(client, partial, secret, say)) ?? (await beginAnew(client, partial, secret, say));
  await rename(partial, folder);
  return manifest;
}

/** Undefined when there is nothing to go on with. */
async function goOn(
  client: MongoClient,
  folder: string,
  secret: string | undefined,
  say: Say,
): Promise<BackupManifest | undefined> {
  const begun = await readUnfinished(folder);
  if (!begun) return undefined;
  const key = await keyOf(begun, secret);
  if (key === undefined || !(await hasSchema(client.db(), begun.migrations))) {
    say('an interrupted backup has another key, or the database was migrated since: beginning anew');
    return undefined;
  }
  say(`going on with an interrupted backup after ${begun.collections.length} collections`);
  await clearFolder(folder, begun.collections);
  try {
    return await writeRest(client, folder, { ...begun, resumed: begun.resumed + 1 }, key, say);
  } catch (error) {
    if (!isTooOld(error) && !isUnavailable(error)) throw error;
    say('MongoDB does not know the moment of the interrupted backup any more: beginning anew');
    return undefined;
  }
}

async function keyOf({ encryption }: Unfinished, secret: string | undefined): Promise<BackupKey | null | undefined> {
  if (encryption === null) return secret === undefined ? null : undefined;
  return BackupKey.of(encryption, secret).catch(() => undefined);
}

async function beginAnew(
  client: MongoClient,
  folder: string,
  secret: string | undefined,
  say: Say,
): Promise<BackupManifest> {
  const key = secret === undefined ? null : await BackupKey.make(secret);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await beginFolder(folder);
      return await writeRest(client, folder, await takeMoment(client, key), key, say);
    } catch (error) {
      if (isTooOld(error)) throw tooSlow();
      if (!isUnavailable(error) || attempt === ATTEMPTS) throw error;
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

/** The first read fixes the moment for all that follow. */
async function takeMoment(client: MongoClient, key: BackupKey | null): Promise<Unfinished> {
  const moment = await timeOf(client.db());
  return atMoment(client, undefined, async ({ db, session, clusterTime }) => {
    const migrations = await appliedMigrations(db, session);
    const encryption = key?.mark ?? null;
    return { moment, clusterTime: clusterTime(), migrations, encryption, resumed: 0, collections: [] };
  });
}

async function writeRest(
  client: MongoClient,
  folder: string,
  begun: Unfinished,
  key: BackupKey | null,
  say: Say,
): Promise<BackupManifest> {
  const db = client.db();
  const { moment, clusterTime, migrations, encryption, resumed } = begun;
  const collections = [...begun.collections];
  const done = collections.map(({ name }) => name);
  const shapes = await Promise.all((await contentCollections(db)).map((name) => shapeOf(db, name)));
  await atMoment(client, clusterTime, async (snapshot) => {
    await noteUnfinished(folder, begun);
    for (const shape of shapes.filter(({ name }) => !done.includes(name))) {
      const written = await writeCollection(snapshot, { shape, folder, key, resumed }, say);
      collections.push(written);
      await noteUnfinished(folder, { ...begun, collections });
      say(`${written.name}: ${written.documents}`);
    }
  });
  if (!(await hasSchema(db, migrations))) throw new BackupProblem('The database was migrated meanwhile: run it again.');
  const contentHash = contentHashOf(collections);
  const manifest: BackupManifest = { format: 1, moment, migrations, collections, contentHash, encryption };
  await clearFolder(folder, collections);
  await writeFlushed(join(folder, MANIFEST_FILE), writeManifest(manifest, key));
  await flushFolder(folder);
  return manifest;
}

interface Destination {
  shape: CollectionShape;
  folder: string;
  key: BackupKey | null;
  resumed: number;
}

async function writeCollection(
  { db, session }: Snapshot,
  { shape: { name, options, indexes }, folder, key, resumed }: Destination,
  say: Say,
): Promise<BackedUpCollection> {
  // The key of a file follows from its name, and serves one stream only: not the one that was cut off as well.
  const file = `${name}${resumed > 0 ? `.${resumed}` : ''}.bson.gz${key ? '.enc' : ''}`;
  const tallying = new Tallying(progress(name, say));
  const documents = tallying.through(documentsOf(db, name, session));
  await writeDocuments(join(folder, file), documents, key?.forFile(file) ?? null);
  const tally = tallying.result();
  return { name, file, ...tally, options: extendedJson.write(options), indexes: extendedJson.write(indexes) };
}

/** By the database's clock. */
async function timeOf(db: Db): Promise<string> {
  const { localTime } = await db.command({ hello: 1 });
  return (localTime as Date).toISOString();
}

/** Shapes of collections are not part of the snapshot: a migration in the meantime would have changed them. */
async function hasSchema(db: Db, migrations: readonly string[]): Promise<boolean> {
  return (await appliedMigrations(db)).join() === migrations.join();
}

/** So that the names of the files are on the disk as well. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync();
  await handle.close();
}

import type { Db, Document, MongoClient } from 'mongodb';
import { applyMigrations, knownMigrations, RESTORE_COLLECTION, withDatabaseLock } from '@pkyx/persistence';
import { Tallying } from './backup-file';
import { type BackedUpCollection, type BackupManifest, extendedJson } from './backup-manifest';
import { BackupProblem } from './backup-problem';
import { contentCollections, documentsOf } from './database-content';
import { insertBatches } from './insert-batches';
import { progress, type Say } from './progress';
import { documentsIn, type SoundBackup } from './verify';

/** What a restore has come to; it stands in the database while one is under way. */
interface RestoreState {
  _id: 'restore';
  contentHash: string;
  done: string[];
}

export interface RestoreOptions {
  /** deletes what is in the database */
  replace: boolean;
  /** mails that were still to be sent are not */
  discardMails: boolean;
}

/**
 * Makes the database what it was when the backup was made, then brings it up to date; what it holds is read again and compared
 * before any index or expiry is put on it. Interrupted, it goes on with the collection it was at. Returns the migrations that ran.
 */
export async function restore(
  client: MongoClient,
  backup: SoundBackup,
  options: RestoreOptions,
  say: Say,
): Promise<string[]> {
  const db = client.db();
  const { manifest } = backup;
  await demandKnown(manifest);
  return withDatabaseLock(db, async (lost) => {
    const done = await begin(db, manifest, options.replace, say);
    for (const collection of manifest.collections.filter(({ name }) => !done.includes(name))) {
      await load(db, backup, collection, lost, say);
    }
    for (const collection of manifest.collections) await demandEqual(db, collection, lost, say);
    for (const collection of manifest.collections) await buildIndexes(db, collection);
    if (options.discardMails) await discardMails(db);
    await db.dropCollection(RESTORE_COLLECTION);
    return applyMigrations(client);
  });
}

async function demandKnown({ migrations }: BackupManifest): Promise<void> {
  const known = await knownMigrations();
  const newer = migrations.filter((name) => !known.includes(name));
  if (newer.length > 0) {
    throw new BackupProblem(`The backup needs a newer version of pkyx, which has the migration ${newer.join(', ')}.`);
  }
}

/** Clears the database but for what an interrupted restore of the same backup has finished; says what that is. */
async function begin(db: Db, { contentHash }: BackupManifest, replace: boolean, say: Say): Promise<string[]> {
  const states = db.collection<RestoreState>(RESTORE_COLLECTION);
  const interrupted = await states.findOne({ _id: 'restore' });
  const goesOn = interrupted?.contentHash === contentHash;
  if (!goesOn && !replace) await demandEmpty(db, interrupted !== null);
  const done = goesOn ? interrupted.done : [];
  if (goesOn) say(`going on with an interrupted restore after ${done.length} collections`);
  else await states.replaceOne({ _id: 'restore' }, { contentHash, done }, { upsert: true });
  for (const name of await contentCollections(db)) {
    if (!done.includes(name)) await db.dropCollection(name);
  }
  return done;
}

/** A database that was only migrated counts as empty. */
async function demandEmpty(db: Db, interrupted: boolean): Promise<void> {
  if (interrupted) {
    throw new BackupProblem('An interrupted restore of another backup is in the database: --replace gives it up.');
  }
  for (const name of await contentCollections(db)) {
    if (name === 'migrations' || !(await db.collection(name).findOne({}, { projection: { _id: 1 } }))) continue;
    throw new BackupProblem(`The database ${db.databaseName} is not empty: --replace deletes what is in it.`);
  }
}

async function load(
  db: Db,
  backup: SoundBackup,
  collection: BackedUpCollection,
  lost: AbortSignal,
  say: Say,
): Promise<void> {
  const { name, options, documents } = collection;
  await db.createCollection(name, extendedJson.read(options) as Document);
  const tallying = new Tallying(progress(name, say));
  await insertBatches(db, name, tallying.through(documentsIn(backup, collection)), lost);
  await db.collection<RestoreState>(RESTORE_COLLECTION).updateOne({ _id: 'restore' }, { $push: { done: name } });
  say(`${name}: ${documents}`);
}

async function demandEqual(db: Db, { name, sha256 }: BackedUpCollection, lost: AbortSignal, say: Say): Promise<void> {
  lost.throwIfAborted();
  const tallying = new Tallying(progress(`comparing ${name}`, say));
  await tallying.drain(documentsOf(db, name));
  if (tallying.result().sha256 === sha256) return;
  throw new BackupProblem(`${name} is not what the backup says: something else writes to the database. Use --replace.`);
}

async function buildIndexes(db: Db, { name, indexes }: BackedUpCollection): Promise<void> {
  const wanted = extendedJson.read(indexes) as Document[];
  if (wanted.length > 0) await db.command({ createIndexes: name, indexes: wanted });
}

async function discardMails(db: Db): Promise<void> {
  await db.collection('mails').updateMany({ state: 'pending' }, { $set: { state: 'discarded' } });
}

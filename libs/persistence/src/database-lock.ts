import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Collection, Db } from 'mongodb';
import { isDuplicateKey } from './connection/connection';

/** Who may change the database as a whole: migrations and restores. A document that is there once. */
interface DatabaseLock {
  _id: 'database';
  owner: string | null;
  until: Date;
}

/** The collection of the lock; it is no part of the content. */
export const LOCK_COLLECTION = 'migrationLock';

/** Seconds after which the lock of a process that died is free. */
const LEASE = 30;
const RENEWAL = 10_000;
const PAUSE = 250;
/** By the database's clock: those of the machines may differ. */
const LEASE_END = { $dateAdd: { startDate: '$$NOW', unit: 'second', amount: LEASE } };

/**
 * Runs `work` while no other process does so on this database; waits for its turn. The signal aborts when the lock was lost:
 * the database could not be reached for the time of the lease, so another process may have it. Returns what `work` returned.
 */
export async function withDatabaseLock<T>(db: Db, work: (lost: AbortSignal) => Promise<T>): Promise<T> {
  const locks = db.collection<DatabaseLock>(LOCK_COLLECTION);
  const owner = randomUUID();
  await makeLock(locks);
  while (!(await take(locks, owner))) await sleep(PAUSE);
  const lost = new AbortController();
  const renewal = setInterval(() => void renew(locks, owner, lost), RENEWAL);
  try {
    return await work(lost.signal);
  } finally {
    clearInterval(renewal);
    await locks.updateOne({ _id: 'database', owner }, { $set: { owner: null, until: new Date(0) } });
  }
}

async function makeLock(locks: Collection<DatabaseLock>): Promise<void> {
  try {
    await locks.updateOne({ _id: 'database' }, { $setOnInsert: { owner: null, until: new Date(0) } }, { upsert: true });
  } catch (error) {
    // Another process made it at the same time.
    if (!isDuplicateKey(error)) throw error;
  }
}

async function take(locks: Collection<DatabaseLock>, owner: string): Promise<boolean> {
  const free = { _id: 'database' as const, $expr: { $lt: ['$until', '$$NOW'] } };
  const { matchedCount } = await locks.updateOne(free, [{ $set: { owner, until: LEASE_END } }]);
  return matchedCount === 1;
}

/** A renewal that fails is made up for by the next one, while the lease lasts. */
async function renew(locks: Collection<DatabaseLock>, owner: string, lost: AbortController): Promise<void> {
  try {
    const { matchedCount } = await locks.updateOne({ _id: 'database', owner }, [{ $set: { until: LEASE_END } }]);
    if (matchedCount === 0) lost.abort(new Error('Another process has taken the lock of the database.'));
  } catch {
    return;
  }
}

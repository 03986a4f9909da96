import { type ClientSession, type Db, type MongoClient, MongoServerError, ReadConcern, Timestamp } from 'mongodb';

const SNAPSHOT_TOO_OLD = 239;
const SNAPSHOT_UNAVAILABLE = 246;

/** Reads of the past: at one moment, whatever is written meanwhile. */
export interface Snapshot {
  db: Db;
  session: ClientSession;
  /** The moment as MongoDB counts it, once something was read. */
  clusterTime: () => string;
}

/** Reads at one moment: that of the first read, or the one given. */
export async function atMoment<T>(
  client: MongoClient,
  clusterTime: string | undefined,
  read: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  // The driver's types keep the moment to themselves.
  const session: ClientSession & { snapshotTime?: Timestamp } = client.startSession({ snapshot: true });
  if (clusterTime !== undefined) session.snapshotTime = Timestamp.fromString(clusterTime, 10);
  // A read concern of the client or of its address would come before that of the session.
  const db = client.db(undefined, { readConcern: new ReadConcern('snapshot') });
  try {
    return await read({
      db,
      session,
      clusterTime: () => {
        if (!session.snapshotTime) throw new Error('MongoDB does not say which moment it reads at');
        return session.snapshotTime.toBigInt().toString();
      },
    });
  } finally {
    await session.endSession();
  }
}

/** MongoDB does not keep the past for so long. */
export function isTooOld(error: unknown): boolean {
  return error instanceof MongoServerError && error.code === SNAPSHOT_TOO_OLD;
}

/** A collection that was made or changed after the moment cannot be read at it. */
export function isUnavailable(error: unknown): boolean {
  return error instanceof MongoServerError && error.code === SNAPSHOT_UNAVAILABLE;
}

import { type ClientSession, type Connection, type ConnectOptions, mongo } from 'mongoose';

const TRANSACTION: mongo.TransactionOptions = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', j: true },
};

/**
 * How every process talks to MongoDB: acknowledged by a majority and journaled, reading only what a majority has.
 * Schemas neither create collections nor indexes: migrations do. `monitorCommands` lets tests count what is sent.
 */
export function connectOptions(poolSize: number, monitorCommands = false): ConnectOptions {
  return {
    autoIndex: false,
    autoCreate: false,
    maxPoolSize: poolSize,
    monitorCommands,
    serverSelectionTimeoutMS: 3_000,
    connectTimeoutMS: 3_000,
    // A connection that died without a word is known for dead after both of these together, and what waits is asked anew.
    heartbeatFrequencyMS: 2_000,
    writeConcern: { w: 'majority', journal: true },
    readConcernLevel: 'majority',
    // All that is read was written by drivers, which write nothing but UTF-8.
    enableUtf8Validation: false,
    retryReads: true,
    retryWrites: true,
  };
}

/**
 * Runs `work` in one transaction: all of its writes happen or none does. The driver repeats `work` on transient
 * conflicts, so it must have no effect outside the session it is given. Returns what `work` returned.
 */
export async function inTransaction<T>(
  connection: Connection,
  work: (session: ClientSession) => Promise<T>,
): Promise<T> {
  const session = await connection.startSession();
  try {
    return await session.withTransaction(() => work(session), TRANSACTION);
  } finally {
    await session.endSession();
  }
}

/**
 * As `inTransaction`, but tries once: null when another transaction is at one of the documents. That one may have been left
 * behind by a process that was killed; the database ends it after a while (`transactionLifetimeLimitSeconds`), for which nobody should wait.
 */
export async function tryTransaction<T>(
  connection: Connection,
  work: (session: ClientSession) => Promise<T>,
): Promise<T | null> {
  const session = await connection.startSession();
  try {
    session.startTransaction(TRANSACTION);
    const result = await work(session);
    await session.commitTransaction();
    return result;
  } catch (error) {
    if (session.inTransaction()) await session.abortTransaction();
    if (error instanceof mongo.MongoError && error.hasErrorLabel('TransientTransactionError')) return null;
    throw error;
  } finally {
    await session.endSession();
  }
}

/**
 * Whether `error` is a unique index refusing a second document; `index` narrows it to one index, named with its collection:
 * `entries.slugs`.
 */
export function isDuplicateKey(error: unknown, index?: `${string}.${string}`): boolean {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 11000) return false;
  if (index === undefined) return true;
  const [collection, name] = index.split('.');
  return error.message.includes(`.${collection} index: ${name} `);
}

import { mongo } from 'mongoose';

/** Names under which the MongoDB and Redis drivers report that their server cannot be reached. */
const AWAY = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoServerSelectionError',
  'MongoPoolClearedError',
  'PoolClearedOnNetworkError',
  'MongoPoolClosedError',
  'MongoNotConnectedError',
  'MongoWaitQueueTimeoutError',
  'MongooseServerSelectionError',
  'MaxRetriesPerRequestError',
]);

/** What the system and Node say of a connection to them that ends; the MongoDB driver hands a failed write on as it is. */
const BROKEN = new Set(['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT']);

/** Labels of errors in which MongoDB or its driver says that the same may succeed when it is asked again. */
const PASSING = [
  'TransientTransactionError',
  'UnknownTransactionCommitResult',
  'RetryableWriteError',
  'RetryableError',
];

/**
 * Codes of a node that is not, or no longer, the one to ask: it steps down, shuts down or comes up
 * (the driver specifications' "node is recovering" and "not writable primary" errors).
 */
const CHANGING = new Set([91, 189, 10058, 10107, 11600, 11602, 13435, 13436]);

/** Whether `error` says that a server this process depends on is away, rather than that the request was wrong. */
export function isDependencyAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (isChanging(error) || isBroken(error) || AWAY.has(error.name)) return true;
  return /^(Connection is closed|Stream isn't writeable)| buffering timed out /.test(error.message);
}

function isBroken(error: NodeJS.ErrnoException): boolean {
  return BROKEN.has(error.code ?? '');
}

function isChanging(error: Error): boolean {
  if (!(error instanceof mongo.MongoError)) return false;
  return PASSING.some((label) => error.hasErrorLabel(label)) || CHANGING.has(Number(error.code));
}

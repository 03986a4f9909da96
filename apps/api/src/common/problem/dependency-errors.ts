/** Names under which the MongoDB and Redis drivers report that their server cannot be reached. */
const AWAY = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoServerSelectionError',
  'MongoPoolClearedError',
  'MongoPoolClosedError',
  'MongoNotConnectedError',
  'MongoWaitQueueTimeoutError',
  'MongooseServerSelectionError',
  'MaxRetriesPerRequestError',
]);

/** Whether `error` says that a server this process depends on is away, rather than that the request was wrong. */
export function isDependencyAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return AWAY.has(error.name) || /^(Connection is closed|Stream isn't writeable)/.test(error.message);
}

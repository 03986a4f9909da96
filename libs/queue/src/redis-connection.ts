import { Redis } from 'ioredis';

/**
 * Connects to Redis as a server that may be away at any time: a command fails at once instead of waiting for it,
 * and the connection is tried again for ever. `onError` hears of every failure.
 */
export function connectRedis(url: string, onError: (error: Error) => void): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    connectTimeout: 2_000,
    commandTimeout: 1_000,
    // A connection that died without a word is not waited for any longer, but made anew.
    socketTimeout: 3_000,
    retryStrategy: (attempt) => Math.min(attempt * 100, 2_000),
  });
  redis.on('error', onError);
  return redis;
}

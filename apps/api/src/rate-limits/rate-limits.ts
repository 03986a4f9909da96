/** How many requests of a class one client address may make in a minute. */
export const REQUESTS_PER_MINUTE = {
  /** reads that the database answers by key */
  read: 3_000,
  /** reads that look through an index: search and suggestions while typing */
  search: 1_200,
  write: 300,
} as const;

export type RateLimitClass = keyof typeof REQUESTS_PER_MINUTE;

export const WINDOW_MILLISECONDS = 60_000;

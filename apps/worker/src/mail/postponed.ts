const LONGEST_DELAY = 60_000;

/** A mail that the outbox has put off. */
export class Postponed extends Error {
  constructor(
    message: string,
    /** milliseconds */
    readonly delay: number,
  ) {
    super(message);
    this.name = 'Postponed';
  }
}

/** When the queue runs a job again: as the outbox has it, else, when the database was away, soon and then every minute. */
export function jobDelay(attemptsMade: number, _type?: string, error?: Error): number {
  return error instanceof Postponed ? error.delay : Math.min(1_000 * 2 ** (attemptsMade - 1), LONGEST_DELAY);
}

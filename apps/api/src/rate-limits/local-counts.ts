const MOST_KEYS = 10_000;

/** A count, and the milliseconds until it is forgotten. */
export interface WindowCount {
  count: number;
  milliseconds: number;
}

/** Counts that are forgotten after their window, in this process; the oldest give way when there are too many. */
export class LocalCounts {
  private readonly counts = new Map<string, { count: number; until: number }>();

  /** Adds one; answers the count and the milliseconds until it is forgotten. */
  increment(key: string, window: number, now = Date.now()): WindowCount {
    const known = this.counts.get(key);
    const current = known && known.until > now ? known : { count: 0, until: now + window };
    current.count += 1;
    this.keep(key, current);
    return { count: current.count, milliseconds: current.until - now };
  }

  /** Takes over what others know of a count. */
  set(key: string, { count, milliseconds }: WindowCount, now = Date.now()): void {
    this.keep(key, { count, until: now + milliseconds });
  }

  decrement(key: string): void {
    const known = this.counts.get(key);
    if (known && known.count > 0) known.count -= 1;
  }

  private keep(key: string, count: { count: number; until: number }): void {
    this.counts.delete(key);
    this.counts.set(key, count);
    const oldest = this.counts.keys().next().value;
    if (this.counts.size > MOST_KEYS && oldest !== undefined) this.counts.delete(oldest);
  }
}

import type { LeftOut } from './content';

const EXAMPLES_KEPT = 5;

/** Counts what is not taken over from a source, by reason. */
export class LeftOutTally {
  private readonly byReason = new Map<string, LeftOut>();

  add(reason: string, example: string): void {
    const known = this.byReason.get(reason) ?? { reason, count: 0, examples: [] };
    known.count += 1;
    if (known.examples.length < EXAMPLES_KEPT) known.examples.push(example);
    this.byReason.set(reason, known);
  }

  /** Most frequent first. */
  report(): LeftOut[] {
    return [...this.byReason.values()].sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
  }
}

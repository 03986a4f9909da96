/**
 * Does alike things together: what comes while a batch is under way makes up the next one. Nothing waits for a timer, and the
 * busier it gets, the larger the batches are.
 */
export class Batches<Item, Result = void> {
  private waiting: Item[] = [];
  private next: Promise<Result> | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly work: (items: Item[]) => Promise<Result>) {}

  /** Resolves or rejects with the batch that the item is in. */
  add(...items: Item[]): Promise<Result> {
    this.waiting.push(...items);
    return (this.next ??= this.last.then(() => this.run()));
  }

  private run(): Promise<Result> {
    const items = this.waiting;
    this.waiting = [];
    this.next = undefined;
    const batch = this.work(items);
    this.last = batch.catch(() => undefined);
    return batch;
  }
}

import { setTimeout as pause } from 'node:timers/promises';

const LIMIT = 20_000;
const INTERVAL = 50;

/** Repeats what expects something until it holds; what it threw last, when it does not in 20 seconds. */
export async function eventually(expectation: () => unknown): Promise<void> {
  const end = Date.now() + LIMIT;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await pause(INTERVAL);
  }
}

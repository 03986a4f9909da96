import { setTimeout as pause } from 'node:timers/promises';

/**
 * Repeats `attempt` until it resolves to something other than undefined; throws its last error after `limitMs`, or at
 * once when `signal` says that there is nothing left to wait for.
 */
export async function until<T>(
  what: string,
  limitMs: number,
  attempt: () => Promise<T | undefined>,
  signal?: AbortSignal,
): Promise<T> {
  const deadline = Date.now() + limitMs;
  let reason = '';
  while (Date.now() < deadline) {
    try {
      const result = await attempt();
      if (result !== undefined) return result;
    } catch (error) {
      reason = error instanceof Error ? `: ${error.message}` : '';
    }
    await pause(50, undefined, { signal });
  }
  throw new Error(`${what} did not come up within ${limitMs / 1000} s${reason}`);
}

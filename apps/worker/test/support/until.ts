import { setTimeout as pause } from 'node:timers/promises';

/** Waits until `condition` holds; fails after `limit` milliseconds, saying what was waited for. */
export async function until(what: string, limit: number, condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + limit;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`waited ${limit} ms for ${what}`);
    await pause(20);
  }
}

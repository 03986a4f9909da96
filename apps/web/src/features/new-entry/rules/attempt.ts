import type { NewEntry } from '../../../lib/api-types';
import { ProblemError } from '../../../lib/problem';

/** A request that may have been carried out although no answer came. */
interface Attempt {
  body: string;
  key: string;
}

const STORAGE_KEY = 'pkyx-new-entry-attempt';

/**
 * The Idempotency-Key to send a request with: the one it was sent with before, where the answer was lost, even if the page has been
 * loaded again since; so one entry comes of it. Another request gets another key.
 */
export function keyFor(request: NewEntry): string {
  const body = JSON.stringify(request);
  const last = read();
  if (last?.body === body) return last.key;
  const key = randomKey();
  write({ body, key });
  return key;
}

/** An answer came: the next attempt is another one. */
export function attemptIsOver(): void {
  write(null);
}

/** Whether a failure leaves open what became of the request. */
export function isUncertain(error: unknown): boolean {
  return !(error instanceof ProblemError) || error.status >= 500 || error.code === 'idempotency-key-in-use';
}

let remembered: Attempt | null = null;

function read(): Attempt | null {
  try {
    return JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? 'null') as Attempt | null;
  } catch {
    return remembered;
  }
}

function write(attempt: Attempt | null): void {
  remembered = attempt;
  try {
    if (attempt) sessionStorage.setItem(STORAGE_KEY, JSON.stringify(attempt));
    else sessionStorage.removeItem(STORAGE_KEY);
  } catch {
    // Storage may be blocked; then the key is kept only while the page is open.
  }
}

/** Not `crypto.randomUUID`, which browsers offer to HTTPS and localhost only. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const STORAGE_KEY = 'pkyx-session';

/** Remembers that somebody is signed in, not who: without it, a page does not ask the server for a session. */
export interface SessionHint {
  get: () => boolean;
  set: () => void;
  clear: () => void;
}

export const sessionHint: SessionHint = {
  get: () => attempt(() => localStorage.getItem(STORAGE_KEY) !== null) ?? false,
  set: () => attempt(() => localStorage.setItem(STORAGE_KEY, '1')),
  clear: () => attempt(() => localStorage.removeItem(STORAGE_KEY)),
};

/** Storage may be blocked; the session then lasts as long as the page. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

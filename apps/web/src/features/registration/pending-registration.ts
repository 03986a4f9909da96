/** A registration that waits for its address to be confirmed. */
export interface PendingRegistration {
  id: string;
  email: string;
  username: string;
}

const STORAGE_KEY = 'pkyx-registration';

/** Kept for as long as the tab, so that a reload finds the way back to sending the mail again. */
export function rememberRegistration(pending: PendingRegistration | null): void {
  try {
    if (pending) sessionStorage.setItem(STORAGE_KEY, JSON.stringify(pending));
    else sessionStorage.removeItem(STORAGE_KEY);
  } catch {
    // Storage may be blocked; it is then remembered until the dialog closes.
  }
}

export function rememberedRegistration(): PendingRegistration | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? 'null');
    return isPending(stored) ? stored : null;
  } catch {
    return null;
  }
}

function isPending(stored: unknown): stored is PendingRegistration {
  if (typeof stored !== 'object' || stored === null) return false;
  return ['id', 'email', 'username'].every((field) => typeof (stored as Record<string, unknown>)[field] === 'string');
}

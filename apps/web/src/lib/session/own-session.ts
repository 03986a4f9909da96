import type { SignedIn } from '../api-types';
import { ProblemError } from '../problem';
import { Session, type SessionNews } from './session';
import { sessionHint } from './session-hint';
import { otherTabs } from './tabs';

/** The session of this page. */
export const session = new Session({
  requestGrant,
  tabs: otherTabs<SessionNews>('pkyx-session'),
  hint: sessionHint,
});

async function requestGrant(): Promise<SignedIn> {
  const address = new URL('/api/v1/auth/sessions/refresh', window.location.origin);
  const response = await globalThis.fetch(address, { method: 'POST' });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new ProblemError(response.status, body);
  return body as SignedIn;
}

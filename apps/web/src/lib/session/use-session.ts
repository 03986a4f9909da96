import { useSyncExternalStore } from 'react';
import { session } from './own-session';
import type { SessionState } from './session';

/** Who is signed in, as it changes in this tab or another. */
export function useSession(): SessionState {
  return useSyncExternalStore(session.subscribe, session.getState);
}

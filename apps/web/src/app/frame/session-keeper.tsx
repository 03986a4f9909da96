import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { session } from '../../lib/session/own-session';
import { useSession } from '../../lib/session/use-session';

/** Takes up the session of an earlier visit, and forgets what belonged to somebody who is not signed in any more. */
export function SessionKeeper() {
  const queryClient = useQueryClient();
  const { status, user } = useSession();
  const owner = user?.id ?? null;
  const lastOwner = useRef(owner);

  useEffect(() => {
    const restore = () => void session.restore();
    restore();
    window.addEventListener('online', restore);
    return () => window.removeEventListener('online', restore);
  }, []);

  useEffect(() => {
    if (status === 'restoring' || lastOwner.current === owner) return;
    if (lastOwner.current !== null) queryClient.removeQueries({ queryKey: ['own'] });
    lastOwner.current = owner;
  }, [queryClient, status, owner]);

  return null;
}

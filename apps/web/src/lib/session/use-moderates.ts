import { useSession } from './use-session';

/** Whether who is signed in may look after what others write. */
export function useModerates(): boolean {
  const { user } = useSession();
  return user !== null && user.role !== 'member';
}

import { api, doneOf } from '../api-client';
import { isUnauthenticated } from '../problem';
import { session } from './own-session';

/** Signs out on this device, in every tab. Fails, and stays signed in, where the server cannot be told. */
export async function signOut(): Promise<void> {
  try {
    await doneOf(api.DELETE('/api/v1/auth/sessions/current'));
  } catch (error) {
    // The session was over already.
    if (!isUnauthenticated(error)) throw error;
  }
  session.end();
}

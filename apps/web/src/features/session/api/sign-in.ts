import { answerOf, api } from '../../../lib/api-client';
import type { SignedIn } from '../../../lib/api-types';

/** By e-mail address or user name. */
export function signIn(credentials: { identifier: string; password: string }): Promise<SignedIn> {
  return answerOf(api.POST('/api/v1/auth/sessions', { body: credentials }));
}

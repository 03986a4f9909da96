import { api, doneOf } from '../../../lib/api-client';

/** Asks for a mail; the answer is the same whether or not somebody has the address. */
export function requestPasswordReset(email: string): Promise<void> {
  return doneOf(api.POST('/api/v1/auth/password-resets', { body: { email } }));
}

export function completePasswordReset(completion: { token: string; password: string }): Promise<void> {
  return doneOf(api.POST('/api/v1/auth/password-resets/completions', { body: completion }));
}

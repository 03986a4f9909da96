import { answerOf, api } from '../../../lib/api-client';
import type { Confirmation } from '../../../lib/api-types';

/** Redeems the link of a mail. It works once. */
export function confirmAddress(token: string): Promise<Confirmation> {
  return answerOf(api.POST('/api/v1/users/confirmations', { body: { token } }));
}

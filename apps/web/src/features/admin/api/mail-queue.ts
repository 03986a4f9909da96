import { api, doneOf } from '../../../lib/api-client';

/** Lets this browser see the dashboard of the mail queue for ten minutes. */
export function openMailQueue(): Promise<void> {
  return doneOf(api.POST('/api/v1/auth/dashboard-sessions'));
}

import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, doneOf } from '../../../lib/api-client';
import type { OwnAccount, ProfileChange } from '../../../lib/api-types';

/** The account as it is now: another device, or the link in a mail, may have changed it. */
export const ownAccountQuery = () =>
  queryOptions({
    queryKey: ['own', 'account'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/users/me', { signal })),
    staleTime: 0,
  });

export function changeProfile(change: ProfileChange): Promise<OwnAccount> {
  return answerOf(api.PATCH('/api/v1/users/me', { body: change }));
}

/** Signs every other device out. */
export function changePassword(change: { currentPassword: string; password: string }): Promise<void> {
  return doneOf(api.PUT('/api/v1/users/me/password', { body: change }));
}

/** In force once the new address is confirmed. */
export function changeEmail(change: { currentPassword: string; email: string }): Promise<void> {
  return doneOf(api.PUT('/api/v1/users/me/email', { body: change }));
}

export function deleteAccount(currentPassword: string): Promise<void> {
  return doneOf(api.DELETE('/api/v1/users/me', { body: { currentPassword } }));
}

import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api-client';
import type { RegistrationReceipt } from '../../../lib/api-types';
import { isNotFound } from '../../../lib/problem';

export interface NewRegistration {
  email: string;
  username: string;
  password: string;
  locale: 'zh' | 'en';
}

export function register(registration: NewRegistration): Promise<RegistrationReceipt> {
  return answerOf(api.POST('/api/v1/users', { body: registration }));
}

/** Sends the mail again; the link of the one before ends. */
export function resendMail(id: string): Promise<RegistrationReceipt> {
  return answerOf(api.POST('/api/v1/users/registrations/{id}/mails', { params: { path: { id } } }));
}

export function mendAddress({ id, email }: { id: string; email: string }): Promise<RegistrationReceipt> {
  return answerOf(api.PUT('/api/v1/users/registrations/{id}/email', { params: { path: { id } }, body: { email } }));
}

const POLL_MILLISECONDS = 5_000;

/** Whether the mail could be delivered, asked again while somebody waits. Once confirmed, the registration is not found any more. */
export const registrationStatusQuery = (id: string) =>
  queryOptions({
    queryKey: ['registrations', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/users/registrations/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (isNotFound(state.error) ? false : POLL_MILLISECONDS),
    staleTime: 0,
    gcTime: 0,
  });

import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, doneOf } from '../../../lib/api-client';
import type { NewApiToken, Scope } from '../../../lib/api-types';

export const apiTokensQuery = () =>
  queryOptions({
    queryKey: ['own', 'api-tokens'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/users/me/api-tokens', { signal })),
  });

export function createApiToken(token: { name: string; scopes: Scope[]; expiresAt: string }): Promise<NewApiToken> {
  return answerOf(api.POST('/api/v1/users/me/api-tokens', { body: token }));
}

export function endApiToken(id: string): Promise<void> {
  return doneOf(api.DELETE('/api/v1/users/me/api-tokens/{id}', { params: { path: { id } } }));
}

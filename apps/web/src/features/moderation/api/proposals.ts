import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api, doneOf } from '../../../lib/api-client';
import type { Proposal } from '../../../lib/api-types';

export const PROPOSAL_STATES = ['pending', 'approved', 'rejected', 'withdrawn'] as const;

/** Edits that wait for a moderator, the oldest first; or those that were decided, the newest first. */
export const proposalsQuery = (state: Proposal['state']) =>
  infiniteQueryOptions({
    queryKey: ['own', 'moderation', 'proposals', state],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/v1/moderation/proposals', { params: { query: { state, limit: 20, cursor: pageParam } }, signal }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: 0,
  });

/** One's own, the newest first. */
export const ownProposalsQuery = () =>
  infiniteQueryOptions({
    queryKey: ['own', 'proposals'],
    queryFn: ({ pageParam, signal }) =>
      answerOf(api.GET('/api/v1/users/me/proposals', { params: { query: { limit: 20, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: 0,
  });

/** Throws the problem `proposal-conflict` where others have changed the same since. */
export function approveProposal(id: string): Promise<Proposal> {
  return answerOf(api.POST('/api/v1/moderation/proposals/{id}/approvals', { params: { path: { id } } }));
}

export function rejectProposal(id: string, reason: string): Promise<Proposal> {
  return answerOf(
    api.POST('/api/v1/moderation/proposals/{id}/rejections', { params: { path: { id } }, body: { reason } }),
  );
}

export function withdrawProposal(id: string): Promise<void> {
  return doneOf(api.DELETE('/api/v1/users/me/proposals/{id}', { params: { path: { id } } }));
}

/** Says whether edits of a type's entries by recent accounts wait. */
export async function setTypeApproval(slug: string, required: boolean): Promise<void> {
  await answerOf(api.PUT('/api/v1/types/{slug}/approval', { params: { path: { slug } }, body: { required } }));
}

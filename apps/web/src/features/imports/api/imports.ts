import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, doneOf } from '../../../lib/api-client';
import type { Import } from '../../../lib/api-types';
import type { EntryFileType } from '../rules/entry-file';

const LOOK_AGAIN_AFTER = 700;

/** Sends a file; what becomes of it is told by `importQuery`. */
export function startImport(file: File, type: EntryFileType, dryRun: boolean): Promise<Import> {
  return answerOf(
    api.POST('/api/v1/imports', {
      params: { query: { dryRun: dryRun ? 'true' : 'false' } },
      headers: { 'Content-Type': type },
      // The contract describes a file as a string.
      body: file as unknown as string,
      bodySerializer: () => file,
    }),
  );
}

/** How far an import is, asked again and again until it has come to its end. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data && hasEnded(state.data) ? false : LOOK_AGAIN_AFTER),
    gcTime: 0,
  });

export function stopImport(id: string): Promise<void> {
  return doneOf(api.DELETE('/api/v1/imports/{id}', { params: { path: { id } } }));
}

export function hasEnded({ state }: Pick<Import, 'state'>): boolean {
  return state === 'done' || state === 'failed';
}

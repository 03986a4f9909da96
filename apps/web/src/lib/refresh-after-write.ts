import type { QueryClient } from '@tanstack/react-query';

/** What no edit of an entry changes. */
const UNTOUCHED: readonly unknown[] = ['site', 'own', 'pictures', 'import'];

/**
 * After a write, whatever was read before may be out of date: lists, counts and comparisons when they are next looked at, what is
 * in view at once. Resolves when the entry in view says what was written.
 */
export async function refreshAfterWrite(queryClient: QueryClient): Promise<void> {
  const isEntry = (key: readonly unknown[]) => key[0] === 'entry' || key[0] === 'comparison';
  void queryClient.invalidateQueries({
    predicate: ({ queryKey }) => !isEntry(queryKey) && !UNTOUCHED.includes(queryKey[0]),
  });
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => isEntry(queryKey) });
}

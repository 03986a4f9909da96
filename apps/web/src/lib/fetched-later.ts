import { type ComponentType, lazy } from 'react';

/**
 * A component in a file of its own, which is fetched when it is first shown, and what fetches it ahead: for when the pointer or the
 * focus comes near to what opens it.
 */
export function fetchedLater<Props>(load: () => Promise<ComponentType<Props>>) {
  const Component = lazy(async () => ({ default: await load() }));
  const fetchAhead = () => void load().catch(() => undefined);
  return [Component, fetchAhead] as const;
}

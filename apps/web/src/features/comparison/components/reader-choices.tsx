import type { ReactNode } from 'react';
import { BaselineContext, useBaseline } from '../hooks/use-baseline';
import { PrioritiesContext, usePriorities } from '../hooks/use-priorities';

interface ReaderChoicesProps {
  sides: { slug: string; name: string }[];
  children: ReactNode;
}

/** What the reader has set on a comparison, for all its parts. */
export function ReaderChoices({ sides, children }: ReaderChoicesProps) {
  return (
    <PrioritiesContext value={usePriorities()}>
      <BaselineContext value={useBaseline(sides)}>{children}</BaselineContext>
    </PrioritiesContext>
  );
}

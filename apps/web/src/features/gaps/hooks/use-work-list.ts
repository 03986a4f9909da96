import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Gap } from '../../../lib/api-types';
import { useEditGate } from '../../../lib/use-edit-gate';
import { gapsQuery } from '../api/gaps';
import { gapAfter, gapId, remaining } from '../rules/work-list';

const NONE: ReadonlySet<string> = new Set();

/** Working through gaps one after the other: one is open; what is filled goes, what is skipped stays away until asked for. */
export function useWorkList(gaps: readonly Gap[], type: string | null) {
  const queryClient = useQueryClient();
  const gate = useEditGate();
  const [skipped, setSkipped] = useState(NONE);
  const [open, setOpen] = useState<string | null>(null);
  const shown = remaining(gaps, skipped);

  return {
    shown,
    skipped: skipped.size,
    isOpen: (gap: Gap) => gapId(gap) === open,
    fill: (gap: Gap) => gate(() => setOpen(gapId(gap))),
    close: () => setOpen(null),
    filled: (gap: Gap) => {
      setOpen(gapAfter(shown, gapId(gap)));
      // Gone at once, before the server has looked for what is missing now.
      queryClient.setQueryData(
        gapsQuery(type).queryKey,
        (list) => list && { ...list, items: list.items.filter((other) => gapId(other) !== gapId(gap)) },
      );
    },
    skip: (gap: Gap) => {
      if (open === gapId(gap)) setOpen(gapAfter(shown, gapId(gap)));
      setSkipped(new Set([...skipped, gapId(gap)]));
    },
    showSkipped: () => setSkipped(NONE),
  };
}

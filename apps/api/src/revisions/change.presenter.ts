import type { ChangeView } from '@pkyx/persistence';
import { presentSummary } from '../entries/entry.presenter';
import type { ChangeDto } from './dto/change.dto';

/** The only way a change becomes JSON. */
export function presentChange({ entryView, authorView, ...revision }: ChangeView): ChangeDto[] {
  const [entry] = entryView;
  if (!entry) return [];
  return [
    {
      number: revision.number,
      author: authorView[0]?.username ?? null,
      at: revision.at.toISOString(),
      comment: revision.comment,
      changes: revision.changes.map(({ field, key, before, after }) => ({ field, key, before, after })),
      restores: revision.restores,
      reverted: false,
      entry: presentSummary(entry),
    },
  ];
}

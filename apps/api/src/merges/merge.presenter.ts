import type { MergeView } from '@pkyx/persistence';
import type { MergeDto } from './dto/merge.dto';

/** The only way a merge becomes JSON. */
export function presentMerge({ byView, undoneByView, ...merge }: MergeView): MergeDto {
  return {
    id: merge._id.toHexString(),
    from: merge.from,
    into: merge.into,
    by: byView[0]?.username ?? null,
    at: merge.at.toISOString(),
    comment: merge.comment,
    entries: merge.entries,
    total: merge.total,
    state: merge.state === 'undoing' ? 'running' : merge.state,
    undoneBy: undoneByView[0]?.username ?? null,
    undoneAt: merge.undoneAt?.toISOString() ?? null,
  };
}

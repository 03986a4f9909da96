import type { ChangeView } from '@pkyx/persistence';
import type { ChangeDto } from './dto/change.dto';
import { presentEditedEntry, presentRevision } from './revision.presenter';

/** The only way a change becomes JSON. */
export function presentChange({ entryView, ...revision }: ChangeView): ChangeDto[] {
  return entryView.map((entry) => ({ ...presentRevision(revision), entry: presentEditedEntry(entry) }));
}

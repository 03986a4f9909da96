import type { TypedValue } from '@pkyx/domain';
import type { ChangeRecord, EntrySummaryView, RevisionView, SourceRecord } from '@pkyx/persistence';
import { presentSummary } from '../entries/entry.presenter';
import type {
  DiffDto,
  EditedEntryDto,
  FieldChangeDto,
  RevisionDto,
  RevisionListDto,
  StatementDto,
} from './dto/revision.dto';
import type { Diff, RevisionPage } from './revisions.service';

/** The only way a revision becomes JSON. */
export function presentRevision({ authorView, ...revision }: RevisionView): RevisionDto {
  return {
    number: revision.number,
    author: authorView[0]?.username ?? null,
    at: revision.at.toISOString(),
    comment: revision.comment,
    changes: presentChanges(revision),
    restores: revision.restores,
    reverted: revision.reverted,
  };
}

export function presentRevisions({ entry, found, nextCursor }: RevisionPage): RevisionListDto {
  return { entry: presentEditedEntry(entry), items: found.map(presentRevision), nextCursor, total: entry.version };
}

export function presentDiff({ from, to, ...changes }: Diff): DiffDto {
  return { from, to, changes: presentChanges(changes) };
}

/** A summary that tells whether the entry is still there. */
export function presentEditedEntry(entry: EntrySummaryView): EditedEntryDto {
  return { ...presentSummary(entry), deleted: entry.state === 'deleted' };
}

export function presentChanges({
  changes,
  attributeView,
}: Pick<RevisionView, 'changes' | 'attributeView'>): FieldChangeDto[] {
  const names = new Map(attributeView.map((attribute) => [attribute.key, attribute.names]));
  return changes.map(({ field, key, before, after }) => ({
    field,
    key,
    names: (key !== null && names.get(key)) || null,
    before: presentSide(field, before),
    after: presentSide(field, after),
  }));
}

type StatementRecord = TypedValue & { sources: SourceRecord[]; note: string | null };

function presentSide(field: ChangeRecord['field'], said: unknown): FieldChangeDto['before'] {
  if (field !== 'attribute' || said === null) return said as string | string[] | null;
  const { kind, value, sources, note } = said as StatementRecord;
  return { kind, value, sources, note } satisfies StatementDto;
}

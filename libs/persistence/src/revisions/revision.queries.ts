import type { LocalizedText } from '@pkyx/domain';
import type { Model, PipelineStage, Types } from 'mongoose';
import { type EntrySummaryView, SUMMARY_STAGES } from '../entries/entry.queries';
import type { ChangeRecord, RevisionRecord } from './revision.schema';

/** A revision with its author, none when the account was deleted, and what the attributes it changed are called. */
export type RevisionView = RevisionRecord & {
  authorView: { username: string }[];
  attributeView: { key: string; names: LocalizedText }[];
};

/** A revision with the entry it is of, one element. */
export type ChangeView = RevisionView & { entryView: EntrySummaryView[] };

const JOIN_AUTHOR: PipelineStage.Lookup = {
  $lookup: {
    from: 'users',
    localField: 'author',
    foreignField: '_id',
    as: 'authorView',
    pipeline: [{ $project: { _id: 0, username: 1 } }],
  },
};

const JOIN_ATTRIBUTES: PipelineStage.Lookup = {
  $lookup: {
    from: 'attributes',
    localField: 'changes.key',
    foreignField: 'key',
    as: 'attributeView',
    pipeline: [{ $project: { _id: 0, key: 1, names: 1 } }],
  },
};

const JOIN_ENTRY: PipelineStage.Lookup = {
  $lookup: { from: 'entries', localField: 'entry', foreignField: '_id', as: 'entryView', pipeline: SUMMARY_STAGES },
};

/** The revisions that `selection` (match, sort, limit …) leaves, with their authors and attributes; one database command. */
export function findRevisions(revisions: Model<RevisionRecord>, selection: PipelineStage[]): Promise<RevisionView[]> {
  return revisions.aggregate<RevisionView>([...selection, JOIN_AUTHOR, JOIN_ATTRIBUTES]);
}

/** The same with the entries, which may have been deleted; one database command. */
export function findChanges(revisions: Model<RevisionRecord>, selection: PipelineStage[]): Promise<ChangeView[]> {
  return revisions.aggregate<ChangeView>([...selection, JOIN_ENTRY, JOIN_AUTHOR, JOIN_ATTRIBUTES]);
}

/** What a revision made of an entry, without what was there before. */
export type MadeRevision = Pick<RevisionRecord, 'entry' | 'number' | 'author' | 'at' | 'slug'> & {
  changes: Pick<ChangeRecord, 'field' | 'key' | 'after'>[];
};

/** More than the revisions that most entries ever have: they come in one piece, up to 16 MiB. */
const REVISIONS_AT_ONCE = 10_000;

/** All revisions of entries up to and at a moment, in no order; one database command for each 16 MiB of them. */
export function findRevisionsUntil(
  revisions: Model<RevisionRecord>,
  entries: readonly Types.ObjectId[],
  at: Date,
): Promise<MadeRevision[]> {
  const made = { entry: 1, number: 1, author: 1, at: 1, slug: 1 };
  return revisions
    .find(
      { entry: { $in: entries }, at: { $lte: at } },
      { _id: 0, ...made, 'changes.field': 1, 'changes.key': 1, 'changes.after': 1 },
    )
    .batchSize(REVISIONS_AT_ONCE)
    .lean<MadeRevision[]>();
}

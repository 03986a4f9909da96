import type { LocalizedText } from '@pkyx/domain';
import type { Model, PipelineStage } from 'mongoose';
import { type EntrySummaryView, SUMMARY_STAGES } from '../entries/entry.queries';
import type { RevisionRecord } from './revision.schema';

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

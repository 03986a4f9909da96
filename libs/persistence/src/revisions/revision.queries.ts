import type { Model, PipelineStage } from 'mongoose';
import { type EntrySummaryView, SUMMARY_STAGES } from '../entries/entry.queries';
import type { RevisionRecord } from './revision.schema';

/** A revision with the entry it is of, one element, and its author, none when the account was deleted. */
export type ChangeView = RevisionRecord & { entryView: EntrySummaryView[]; authorView: { username: string }[] };

/** The revisions that `selection` (match, sort, limit …) leaves, with entry and author; one database command. */
export function findChanges(revisions: Model<RevisionRecord>, selection: PipelineStage[]): Promise<ChangeView[]> {
  return revisions.aggregate<ChangeView>([
    ...selection,
    {
      $lookup: { from: 'entries', localField: 'entry', foreignField: '_id', as: 'entryView', pipeline: SUMMARY_STAGES },
    },
    {
      $lookup: {
        from: 'users',
        localField: 'author',
        foreignField: '_id',
        as: 'authorView',
        pipeline: [{ $project: { _id: 0, username: 1 } }],
      },
    },
  ]);
}

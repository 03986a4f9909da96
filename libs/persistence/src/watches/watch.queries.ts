import type { ClientSession, Model, PipelineStage, Types } from 'mongoose';
import { type EntrySummaryView, SUMMARY_STAGES } from '../entries/entry.queries';
import type { EntryState } from '../entries/entry.schema';
import type { WatchRecord } from './watch.schema';

/** A watched entry that is not deleted: `entryView` has one element. */
export type WatchView = WatchRecord & { entryView: EntrySummaryView[] };

/** At most `limit` of the watches that `selection` (match, sort) leaves, without deleted entries; one database command. */
export function findWatches(
  watches: Model<WatchRecord>,
  selection: PipelineStage[],
  limit: number,
): Promise<WatchView[]> {
  return watches.aggregate<WatchView>([
    ...selection,
    {
      $lookup: {
        from: 'entries',
        localField: 'entry',
        foreignField: '_id',
        as: 'entryView',
        pipeline: [{ $match: { state: 'live' } }, ...SUMMARY_STAGES],
      },
    },
    { $match: { 'entryView.0': { $exists: true } } },
    { $limit: limit },
  ]);
}

/** What others did to a watched entry within a time. */
export interface WatchedChange {
  entry: { slug: string; title: string; aliases: string[]; state: EntryState };
  edits: number;
  /** who edited, most edits first; a deleted account is missing */
  editors: { username: string }[];
  /** how many watched entries changed, whatever the limit */
  changed: number;
}

/**
 * The entries a member watches that others changed after `from` and up to `until`, the last changed first, at most
 * `limit`. What happened before the member watched an entry does not count. One database command.
 */
export async function findWatchedChanges(
  watches: Model<WatchRecord>,
  { user, from, until, limit }: { user: Types.ObjectId; from: Date; until: Date; limit: number },
  session: ClientSession,
): Promise<WatchedChange[]> {
  return watches
    .aggregate<WatchedChange>([
      { $match: { user } },
      {
        $lookup: {
          from: 'revisions',
          localField: 'entry',
          foreignField: 'entry',
          let: { since: '$since' },
          as: 'byAuthor',
          pipeline: [
            { $match: { at: { $gt: from, $lte: until }, author: { $ne: user }, $expr: { $gt: ['$at', '$$since'] } } },
            { $group: { _id: '$author', edits: { $sum: 1 }, last: { $max: '$at' } } },
            { $sort: { edits: -1, _id: 1 } },
          ],
        },
      },
      { $match: { 'byAuthor.0': { $exists: true } } },
      { $set: { edits: { $sum: '$byAuthor.edits' }, last: { $max: '$byAuthor.last' } } },
      { $setWindowFields: { output: { changed: { $count: {} } } } },
      { $sort: { last: -1, _id: 1 } },
      { $limit: limit },
      {
        $lookup: {
          from: 'entries',
          localField: 'entry',
          foreignField: '_id',
          as: 'entry',
          pipeline: [{ $project: { _id: 0, slug: 1, title: 1, aliases: 1, state: 1 } }],
        },
      },
      { $unwind: '$entry' },
      {
        $lookup: {
          from: 'users',
          let: { authors: '$byAuthor._id' },
          localField: 'byAuthor._id',
          foreignField: '_id',
          as: 'editors',
          pipeline: [
            { $set: { rank: { $indexOfArray: ['$$authors', '$_id'] } } },
            { $sort: { rank: 1 } },
            { $project: { _id: 0, username: 1 } },
          ],
        },
      },
      { $project: { _id: 0, entry: 1, edits: 1, editors: 1, changed: 1 } },
    ])
    .session(session);
}

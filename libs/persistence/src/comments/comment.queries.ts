import type { Model, PipelineStage } from 'mongoose';
import type { CommentRecord } from './comment.schema';

/** A comment with its author: none when the account was deleted. */
export type CommentView = CommentRecord & { authorView: { username: string }[] };

/** Comments that a discussion shows: a deleted one only while it holds replies together. */
export const SHOWN_COMMENTS = { $or: [{ deletion: null }, { replies: { $gt: 0 } }] };

/** The comments that `selection` (match, sort, limit) leaves, with their authors; one database command. */
export function findComments(comments: Model<CommentRecord>, selection: PipelineStage[]): Promise<CommentView[]> {
  return comments.aggregate<CommentView>([
    ...selection,
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

import type { Model, PipelineStage } from 'mongoose';
import type { MergeRecord } from './merge.schema';

/** A merge with who made it and who undid it, none when the account was deleted. */
export type MergeView = MergeRecord & { byView: { username: string }[]; undoneByView: { username: string }[] };

const joinUser = (localField: 'by' | 'undoneBy'): PipelineStage.Lookup => ({
  $lookup: {
    from: 'users',
    localField,
    foreignField: '_id',
    as: `${localField}View`,
    pipeline: [{ $project: { _id: 0, username: 1 } }],
  },
});

/** The merges that `selection` (match, sort, limit …) leaves; one database command. */
export function findMerges(merges: Model<MergeRecord>, selection: PipelineStage[]): Promise<MergeView[]> {
  return merges.aggregate<MergeView>([...selection, joinUser('by'), joinUser('undoneBy')]);
}

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

/** That values written under `from` stand under `into`. */
export type MergeInForce = Pick<MergeRecord, 'from' | 'into'>;

/** The merges that were in force at a moment, of the keys and of what those were merged into; one database command. */
export async function findMergesInForce(
  merges: Model<MergeRecord>,
  keys: readonly string[],
  at: Date,
): Promise<MergeInForce[]> {
  const inForce = { at: { $lte: at }, $or: [{ undoneAt: null }, { undoneAt: { $gt: at } }] };
  const found = await merges.aggregate<MergeInForce & { further: MergeInForce[] }>([
    { $match: { from: { $in: keys }, ...inForce } },
    {
      $graphLookup: {
        from: 'merges',
        startWith: '$into',
        connectFromField: 'into',
        connectToField: 'from',
        restrictSearchWithMatch: inForce,
        as: 'further',
      },
    },
    { $project: { _id: 0, from: 1, into: 1, 'further.from': 1, 'further.into': 1 } },
  ]);
  return found.flatMap(({ from, into, further }) => [{ from, into }, ...further]);
}

import type { SearchTier } from '@pkyx/domain';
import type { Model, PipelineStage } from 'mongoose';
import { tierCondition } from '../entries/entry-search.queries';
import type { RegistryRevisionRecord } from './registry-revision.schema';

/** A revision with its author, none when the account was deleted. */
export type RegistryRevisionView = RegistryRevisionRecord & { authorView: { username: string }[] };

/** Something to look for among attributes or types. */
export interface RegistrySearch {
  /** ways to answer what was typed */
  tiers: readonly SearchTier[];
  /** search keys one of which those have that may be meant */
  near: readonly string[];
  /** what all have to fulfil, and in which order they are taken where there are too many */
  match: Record<string, unknown>;
  sort: Record<string, 1 | -1>;
  /** how many each way may find */
  limit: number;
}

/** What is found in one way or another, each once and in no order; one database command, which walks the index of search keys. */
export async function searchRegistry<Found extends { _id: { toHexString(): string } }>(
  model: Model<Found>,
  { tiers, near, match, sort, limit }: RegistrySearch,
): Promise<Found[]> {
  const ways = [...tiers.map(tierCondition), ...(near.length > 0 ? [{ searchKeys: { $in: near } }] : [])];
  const [first, ...rest] = ways.map((way) => [{ $match: { $and: [match, way] } }, { $sort: sort }, { $limit: limit }]);
  if (!first) return [];
  const unions = rest.map((pipeline) => ({ $unionWith: { coll: model.collection.name, pipeline } }));
  const found = await model.aggregate<Found>([...first, ...unions] as PipelineStage[]);
  return [...new Map(found.map((item) => [item._id.toHexString(), item])).values()];
}

/** The revisions that `selection` (match, sort, limit …) leaves, with their authors; one database command. */
export function findRegistryRevisions(
  revisions: Model<RegistryRevisionRecord>,
  selection: PipelineStage[],
): Promise<RegistryRevisionView[]> {
  return revisions.aggregate<RegistryRevisionView>([
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

import type { SearchTier } from '@pkyx/domain';
import type { Model, PipelineStage, QueryFilter } from 'mongoose';
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

/** A record of the registry with the edits of some of its fields that came after a moment, the latest first. */
export type EditedSince<Fields> = Fields & { edits: Pick<RegistryRevisionRecord, 'changes'>[] };

/**
 * `fields` of what matches, with their edits after `at`; one database command. That something came to be is no edit of it: nobody
 * asks for what it was before.
 */
export function findEditedSince<Found, Field extends keyof Found & string>(
  model: Model<Found>,
  match: QueryFilter<Found>,
  fields: readonly Field[],
  at: Date,
): Promise<EditedSince<Pick<Found, Field>>[]> {
  const shown = Object.fromEntries(fields.map((field) => [field, 1 as const]));
  return model.aggregate<EditedSince<Pick<Found, Field>>>([
    { $match: match },
    {
      $lookup: {
        from: 'registryRevisions',
        localField: '_id',
        foreignField: 'subject',
        as: 'edits',
        pipeline: [
          { $match: { at: { $gt: at }, number: { $gt: 1 }, 'changes.field': { $in: fields } } },
          { $sort: { number: -1 } },
          {
            $project: { _id: 0, changes: { $filter: { input: '$changes', cond: { $in: ['$$this.field', fields] } } } },
          },
        ],
      },
    },
    { $project: { _id: 0, ...shown, edits: 1 } },
  ]);
}

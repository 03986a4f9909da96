import type { SearchTier } from '@pkyx/domain';
import type { Model, PipelineStage, Types } from 'mongoose';
import { type EntrySummaryView, findSummaries } from './entry.queries';
import type { EntryRecord } from './entry.schema';

/** Something to look for. Tiers come best first; among entries of one tier the most viewed come first. */
export interface EntryLookup {
  tiers: readonly SearchTier[];
  limit: number;
  /** what all that is found has to fulfil as well */
  match?: readonly object[];
  /** only what comes after this position */
  after?: SearchPosition;
}

/** A place in the results of a look-up. */
export interface SearchPosition {
  tier: number;
  views: number;
  id: Types.ObjectId;
}

export type EntryMatchView = EntrySummaryView &
  Pick<EntryRecord, 'nameKeys'> & {
    /** index of the look-up that found it */
    lookup: number;
    /** index of the tier that it was found in */
    tier: number;
  };

type UnionStage = Extract<PipelineStage.UnionWith['$unionWith'], { coll: string }>;
type Stages = NonNullable<UnionStage['pipeline']>;

/**
 * What each look-up finds, in the order of the look-ups; one database command for all of them. Every tier walks the index
 * `search` in its own order and stops at the limit. A look-up without tiers finds nothing.
 */
export async function findMatches(
  entries: Model<EntryRecord>,
  lookups: readonly EntryLookup[],
): Promise<EntryMatchView[]> {
  const branches = lookups.flatMap((lookup, index) => {
    const stages = lookupStages(lookup, entries.collection.name);
    return stages.length > 0 ? [[...stages, { $set: { lookup: index } }]] : [];
  });
  if (branches.length === 0) return [];
  const selection = union(branches, entries.collection.name) as PipelineStage[];
  const found = await findSummaries<EntryMatchView>(entries, selection, { nameKeys: 1, lookup: 1, tier: 1 });
  return found;
}

/** Live entries that have one of the keys, the most viewed first; one database command. */
export function findByKeys(
  entries: Model<EntryRecord>,
  keys: readonly string[],
  { limit, match = [] }: Pick<EntryLookup, 'limit' | 'match'>,
): Promise<EntrySummaryView[]> {
  return findSummaries(entries, [
    { $match: { $and: [{ state: 'live', searchKeys: { $in: keys } }, ...match] } },
    { $sort: { views: -1, _id: -1 } },
    { $limit: limit },
  ]);
}

function lookupStages({ tiers, limit, match = [], after }: EntryLookup, collection: string): Stages {
  const first = after?.tier ?? 0;
  const branches = tiers.slice(first).map((tier, offset): Stages => {
    const index = first + offset;
    const better = tiers.slice(0, index).map(tierCondition);
    return [
      {
        $match: {
          state: 'live',
          $and: [tierCondition(tier), ...match, ...(after && offset === 0 ? [beyond(after)] : [])],
          ...(better.length > 0 && { $nor: better }),
        },
      },
      { $sort: { views: -1, _id: -1 } },
      { $limit: limit },
      { $set: { tier: index } },
    ];
  });
  return branches.length > 0 ? [...union(branches, collection), { $limit: limit }] : [];
}

function union([first = [], ...rest]: Stages[], coll: string): Stages {
  return [...first, ...rest.map((pipeline) => ({ $unionWith: { coll, pipeline } }))];
}

/** What an entry has to have to answer in the way of a tier; nothing where the tier has no conditions. */
export function tierCondition({ keys, beginnings, texts }: SearchTier): object {
  const conditions = [
    ...keys.map((group) => ({ searchKeys: group.length === 1 ? group[0] : { $in: group } })),
    // Without $elemMatch one key could fulfil the lower bound and another the upper one.
    ...beginnings.map((start) => ({ searchKeys: { $elemMatch: { $gte: start, $lt: `${start}\u{10ffff}` } } })),
    ...(texts.length > 0 ? [{ $expr: oneNameContains(texts) }] : []),
  ];
  return conditions.length > 0 ? { $and: conditions } : {};
}

/** `$literal`: a text may begin with `$`. */
function oneNameContains(texts: readonly string[]): object {
  const contains = texts.map((text) => ({ $gte: [{ $indexOfCP: ['$$this', { $literal: text }] }, 0] }));
  return { $anyElementTrue: { $map: { input: '$nameKeys', in: { $and: contains } } } };
}

function beyond({ views, id }: SearchPosition): object {
  return { views: { $lte: views }, $or: [{ views: { $lt: views } }, { _id: { $lt: id } }] };
}

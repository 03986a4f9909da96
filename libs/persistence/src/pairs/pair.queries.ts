import { MAX_PK_SIDES } from '@pkyx/domain';
import type { Model, Types } from 'mongoose';
import {
  ATTRIBUTE_KEY_STAGES,
  type EntryKeysView,
  type EntrySummaryView,
  SUMMARY_STAGES,
} from '../entries/entry.queries';
import type { EntryRecord } from '../entries/entry.schema';
import type { PairRecord } from './pair.schema';

/** Two live entries that were put side by side. */
export interface PairView {
  _id: string;
  views: number;
  sides: EntrySummaryView[];
}

/** A place in the list of pairs. */
export interface PairPosition {
  views: number;
  id: string;
}

/** Pairs of live entries after a position, most viewed first; one database command. */
export function findPopularPairs(pairs: Model<PairRecord>, limit: number, after?: PairPosition): Promise<PairView[]> {
  return pairs.aggregate<PairView>([
    { $match: after ? beyond(after) : {} },
    { $sort: { views: -1, _id: 1 } },
    {
      $lookup: {
        from: 'entries',
        localField: 'entries',
        foreignField: '_id',
        as: 'sides',
        pipeline: [{ $match: { state: 'live' } }, ...SUMMARY_STAGES],
      },
    },
    { $match: { 'sides.1': { $exists: true } } },
    { $limit: limit },
    { $project: { views: 1, sides: 1 } },
  ]);
}

/**
 * The pairs of entries with one of these slugs (present or former) and entries that have none of them, most viewed first; one database
 * command that looks at no more than `limit` and eight pairs of each.
 */
export function findRelatedPairs(
  entries: Model<EntryRecord>,
  slugs: readonly string[],
  limit: number,
): Promise<(PairView & { of: Types.ObjectId })[]> {
  return entries.aggregate<PairView & { of: Types.ObjectId }>([
    { $match: { state: 'live', slugs: { $in: [...slugs] } } },
    { $project: { _id: 1 } },
    {
      $lookup: {
        from: 'pairs',
        localField: '_id',
        foreignField: 'entries',
        as: 'pair',
        pipeline: [{ $sort: { views: -1 } }, { $limit: limit + MAX_PK_SIDES }],
      },
    },
    { $unwind: '$pair' },
    { $group: { _id: '$pair._id', of: { $addToSet: '$_id' }, pair: { $first: '$pair' } } },
    { $match: { 'of.1': { $exists: false } } },
    { $sort: { 'pair.views': -1, _id: 1 } },
    { $limit: limit + MAX_PK_SIDES },
    {
      $lookup: {
        from: 'entries',
        localField: 'pair.entries',
        foreignField: '_id',
        as: 'sides',
        pipeline: [{ $match: { state: 'live' } }, ...SUMMARY_STAGES],
      },
    },
    { $match: { 'sides.1': { $exists: true } } },
    { $limit: limit },
    { $project: { views: '$pair.views', sides: 1, of: { $first: '$of' } } },
  ]);
}

/** Two live entries that were put side by side, with the keys of what each of them says. */
export interface PairKeysView {
  views: number;
  sides: EntryKeysView[];
}

/**
 * The pairs with a side of a type (slug), or any, among the `depth` most viewed ones, most viewed first; one database command.
 * Pairs with a deleted side are left out.
 */
export function findPairKeys(pairs: Model<PairRecord>, depth: number, type?: string): Promise<PairKeysView[]> {
  return pairs.aggregate<PairKeysView>([
    { $sort: { views: -1, _id: 1 } },
    { $limit: depth },
    {
      $lookup: {
        from: 'entries',
        localField: 'entries',
        foreignField: '_id',
        as: 'sides',
        pipeline: [{ $match: { state: 'live' } }, ...ATTRIBUTE_KEY_STAGES],
      },
    },
    { $match: { 'sides.1': { $exists: true }, ...(type !== undefined && { 'sides.type': type }) } },
    { $project: { _id: 0, views: 1, sides: 1 } },
  ]);
}

function beyond({ views, id }: PairPosition): object {
  return { views: { $lte: views }, $or: [{ views: { $lt: views } }, { _id: { $gt: id } }] };
}

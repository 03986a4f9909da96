import type { AttributeKind, Direction, LocalizedText } from '@pkyx/domain';
import type { Model, PipelineStage, Types } from 'mongoose';
import type { EntryRecord } from './entry.schema';

/** What a list, a card or a suggestion shows of an entry. */
export type EntrySummaryView = Pick<
  EntryRecord,
  '_id' | 'slug' | 'title' | 'aliases' | 'picture' | 'state' | 'version' | 'views' | 'createdAt' | 'updatedAt'
> & {
  /** the entry's type; one element */
  typeView: { slug: string; names: LocalizedText; highlights: string[] }[];
};

/** A summary with the keys of all that the entry says. */
export type EntryKeysView = EntrySummaryView & Pick<EntryRecord, 'type'> & { keys: string[] };

/** The registry's part of an attribute of an entry. */
export interface RegistryView {
  key: string;
  names: LocalizedText;
  kind: AttributeKind;
  dimension: string | null;
  direction: Direction;
  group: string;
  position: number;
}

type WithAttributes = Pick<EntryRecord, 'attributes'> & {
  registry: RegistryView[];
  /** accounts that wrote what is shown; a deleted one is missing */
  editors: { _id: Types.ObjectId; username: string }[];
};

/** A summary with the few values that tell most about entries of its type. */
export type EntryCardView = EntrySummaryView & WithAttributes;

/** An entry with all that its page shows. */
export type EntryView = EntryCardView & Pick<EntryRecord, 'slugs' | 'createdBy' | 'protection' | 'protectedUntil'>;

const SUMMARY_FIELDS = {
  slug: 1,
  title: 1,
  aliases: 1,
  picture: 1,
  state: 1,
  version: 1,
  views: 1,
  createdAt: 1,
  updatedAt: 1,
  typeView: 1,
} as const;

const JOIN_TYPE: PipelineStage.Lookup = {
  $lookup: {
    from: 'types',
    localField: 'type',
    foreignField: 'slug',
    as: 'typeView',
    pipeline: [{ $project: { _id: 0, slug: 1, names: 1, highlights: 1 } }],
  },
};

const JOIN_REGISTRY: PipelineStage.Lookup = {
  $lookup: {
    from: 'attributes',
    localField: 'attributes.key',
    foreignField: 'key',
    as: 'registry',
    pipeline: [{ $project: { _id: 0, key: 1, names: 1, kind: 1, dimension: 1, direction: 1, group: 1, position: 1 } }],
  },
};

const JOIN_EDITORS: PipelineStage.Lookup = {
  $lookup: {
    from: 'users',
    localField: 'editorIds',
    foreignField: '_id',
    as: 'editors',
    pipeline: [{ $project: { username: 1 } }],
  },
};

/** Makes summaries out of entries, inside another collection's `$lookup`. */
export const SUMMARY_STAGES = [JOIN_TYPE, { $project: SUMMARY_FIELDS }];

/** Makes summaries with attribute keys out of entries, at the top or inside another collection's `$lookup`. */
export const ATTRIBUTE_KEY_STAGES = [JOIN_TYPE, { $project: { ...SUMMARY_FIELDS, type: 1, keys: '$attributes.key' } }];

/** The most viewed entries of a type (slug), or of all, with the keys of what they say; one database command. */
export function findMostViewedKeys(
  entries: Model<EntryRecord>,
  limit: number,
  type?: string,
): Promise<EntryKeysView[]> {
  return documentsOf<EntryKeysView>(entries, [
    { $match: { state: 'live', ...(type !== undefined && { type }) } },
    { $sort: { views: -1, _id: -1 } },
    { $limit: limit },
    ...ATTRIBUTE_KEY_STAGES,
  ]);
}

/** Summaries of the entries that `selection` (match, sort, limit …) leaves, with fields named in `also`; one database command. */
export function findSummaries<View extends EntrySummaryView = EntrySummaryView>(
  entries: Model<EntryRecord>,
  selection: PipelineStage[],
  also: Record<string, 1> = {},
): Promise<View[]> {
  return documentsOf<View>(entries, [...selection, JOIN_TYPE, { $project: { ...SUMMARY_FIELDS, ...also } }]);
}

/** Summaries with up to three telling values each; one database command. */
export function findCards(entries: Model<EntryRecord>, selection: PipelineStage[]): Promise<EntryCardView[]> {
  const highlights = { $ifNull: [{ $first: '$typeView.highlights' }, []] };
  return documentsOf<EntryCardView>(entries, [...selection, ...cardStages(highlights)]);
}

/** Summaries with the values under these keys, and with fields named in `also`; one database command. */
export function findCellsOf<View extends EntryCardView>(
  entries: Model<EntryRecord>,
  selection: PipelineStage[],
  keys: readonly string[],
  also: Record<string, 1>,
): Promise<View[]> {
  return documentsOf<View>(entries, [...selection, ...cardStages({ $literal: keys }, also)]);
}

/** Leaves the summary, and the values under the keys that an expression gives, with what the registry and accounts say about them. */
function cardStages(keys: object, also: Record<string, 1> = {}): PipelineStage[] {
  return [
    JOIN_TYPE,
    { $set: { shown: keys } },
    { $set: { attributes: { $filter: { input: '$attributes', cond: { $in: ['$$this.key', '$shown'] } } } } },
    { $set: { editorIds: '$attributes.editedBy' } },
    JOIN_REGISTRY,
    JOIN_EDITORS,
    { $project: { ...SUMMARY_FIELDS, attributes: 1, registry: 1, editors: 1, ...also } },
  ];
}

/** Whole entries with what the registry and the accounts say about their values; one database command. */
export function findEntries(entries: Model<EntryRecord>, selection: PipelineStage[]): Promise<EntryView[]> {
  return documentsOf<EntryView>(entries, [
    ...selection,
    JOIN_TYPE,
    { $set: { editorIds: { $setUnion: ['$attributes.editedBy', ['$createdBy']] } } },
    JOIN_REGISTRY,
    JOIN_EDITORS,
    {
      $project: {
        ...SUMMARY_FIELDS,
        attributes: 1,
        registry: 1,
        editors: 1,
        createdBy: 1,
        protection: 1,
        protectedUntil: 1,
        slugs: 1,
      },
    },
  ]);
}

/** By the driver: Mongoose would look through each pipeline for what to stringify, and none has that. */
function documentsOf<View extends object>(entries: Model<EntryRecord>, pipeline: PipelineStage[]): Promise<View[]> {
  return entries.collection.aggregate<View>(pipeline).toArray();
}

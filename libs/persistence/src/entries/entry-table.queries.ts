import type { Model, PipelineStage, Types } from 'mongoose';
import { type EntryCardView, findCellsOf } from './entry.queries';
import type { EntryRecord } from './entry.schema';

/** Stands between the text of a value and the id of its entry: before all that a text may go on with. */
const BEFORE_ID = '\u0001';

/** What rows are ordered by: views, the slug, or the values of an attribute (key). */
export type TableColumn = 'views' | 'slug' | { attribute: string };

export interface TableQuery {
  /** slug of the type */
  type: string;
  sort: TableColumn;
  direction: 1 | -1;
  /** what entries have to fulfil beside being of the type */
  conditions: readonly object[];
  /** keys of the attributes whose values rows carry */
  keys: readonly string[];
  limit: number;
  after?: TablePosition;
}

/** Where a row stands: `part` 1 are the rows without a value for the attribute that the others are ordered by. */
export interface TablePosition {
  part: number;
  place: string | number;
  id: Types.ObjectId;
}

export type TableRowView = EntryCardView & Pick<TablePosition, 'part' | 'place'>;

/** Rows in one order: by a field of which the index has the ids as well (views), or no two entries have the same. */
interface Part {
  match: object;
  field: string;
  unique: boolean;
  direction: 1 | -1;
}

/** Name inside `sortKeys` for an attribute of entries of a type; field names have no `.` and begin with no `$`. */
export function sortKeyName(type: string, attribute: string): string {
  return `${type}/${attribute}`.replace(/[%.$]/g, encodeSign);
}

/** What `sortKeys` holds for a value, see `sortKeyOf` of the domain: the entry's id makes it one of a kind. */
export function sortKeyFor(entry: Types.ObjectId, sortKey: string): string {
  return `${sortKey}${BEFORE_ID}${entry.toHexString()}`;
}

/**
 * Rows of a table of a type, those without a value for the attribute that it is ordered by last in both directions; one database
 * command, which walks an index in the order of the rows and stops at the limit.
 */
export function findTableRows(entries: Model<EntryRecord>, query: TableQuery): Promise<TableRowView[]> {
  const parts = partsOf(query);
  const first = query.after?.part ?? 0;
  const [stages = [], ...others] = parts.slice(first).map((part, offset) => partStages(part, first + offset, query));
  const unions = others.map((pipeline) => ({ $unionWith: { coll: entries.collection.name, pipeline } }));
  const selection = [...stages, ...unions, { $limit: query.limit }] as PipelineStage[];
  return findCellsOf<TableRowView>(entries, selection, query.keys, { part: 1, place: 1 });
}

/** How many entries a table has; one database command. */
export function countTableRows(
  entries: Model<EntryRecord>,
  { type, conditions }: Pick<TableQuery, 'type' | 'conditions'>,
): Promise<number> {
  return entries.countDocuments({ $and: [{ state: 'live', type }, ...conditions] });
}

function partsOf({ type, sort, direction }: TableQuery): Part[] {
  if (sort === 'views') return [{ match: { type }, field: 'views', unique: false, direction }];
  if (sort === 'slug') return [{ match: { type }, field: 'slug', unique: true, direction }];
  const field = `sortKeys.${sortKeyName(type, sort.attribute)}`;
  return [
    { match: { [field]: { $gte: '' } }, field, unique: true, direction },
    { match: { type, [field]: { $exists: false } }, field: 'slug', unique: true, direction: 1 },
  ];
}

function partStages(part: Part, index: number, { conditions, limit, after }: TableQuery): PipelineStage[] {
  const { match, field, unique, direction } = part;
  const begin = after?.part === index ? [beyond(part, after)] : [];
  return [
    { $match: { $and: [{ state: 'live', ...match }, ...conditions, ...begin] } },
    { $sort: { [field]: direction, ...(!unique && { _id: direction }) } },
    { $limit: limit },
    { $set: { part: index, place: `$${field}` } },
  ];
}

function beyond({ field, unique, direction }: Part, { place, id }: TablePosition): object {
  const [beyond, from] = direction === 1 ? ['$gt', '$gte'] : ['$lt', '$lte'];
  if (unique) return { [field]: { [beyond]: place } };
  return { [field]: { [from]: place }, $or: [{ [field]: { [beyond]: place } }, { _id: { [beyond]: id } }] };
}

function encodeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16)}`;
}

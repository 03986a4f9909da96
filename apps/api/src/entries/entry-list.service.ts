import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type EntryCardView, type EntryRecord, findCards, ModelName } from '@pkyx/persistence';
import { type Model, type PipelineStage, Types } from 'mongoose';
import { AttributeLookupService } from '../attributes/attribute-lookup.service';
import { decodeCursor, encodeCursor, invalidCursor } from '../common/pagination/cursor';
import { facetConditions, readFilters } from './attribute-filters';
import type { EntryListQueryDto, EntrySort } from './dto/entry-list-query.dto';

type SortField = 'createdAt' | 'updatedAt' | 'views' | 'slug';

const SORTS: Record<EntrySort, { field: SortField; order: 1 | -1 }> = {
  newest: { field: 'createdAt', order: -1 },
  edited: { field: 'updatedAt', order: -1 },
  views: { field: 'views', order: -1 },
  title: { field: 'slug', order: 1 },
};

export interface EntryPage {
  items: EntryCardView[];
  nextCursor: string | null;
}

/** Pages through entries by key, so that a page costs the same wherever it lies. */
@Injectable()
export class EntryListService {
  constructor(
    @InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>,
    private readonly lookup: AttributeLookupService,
  ) {}

  async page(query: EntryListQueryDto, parameters: ReadonlyMap<string, unknown>): Promise<EntryPage> {
    const filters = readFilters(parameters);
    const registry = await this.lookup.find(filters.map(({ key }) => key));
    const { field, order } = SORTS[query.sort];
    const scope = JSON.stringify(['entries', query.sort, query.type, filters]);
    const conditions: object[] = [
      { state: 'live', ...(query.type !== undefined && { type: query.type }) },
      ...facetConditions(filters, registry),
      ...(query.cursor === undefined ? [] : [after(field, order, decodeCursor(scope, query.cursor, 2))]),
    ];
    const selection: PipelineStage[] = [
      { $match: { $and: conditions } },
      { $sort: { [field]: order, _id: order } },
      { $limit: query.limit + 1 },
    ];
    const found = await findCards(this.entries, selection);
    const items = found.slice(0, query.limit);
    const last = items.at(-1);
    return {
      items,
      nextCursor: last && found.length > items.length ? encodeCursor(scope, positionOf(last, field)) : null,
    };
  }
}

function positionOf(entry: EntryCardView, field: SortField): (string | number)[] {
  const value = entry[field];
  return [value instanceof Date ? value.getTime() : value, entry._id.toHexString()];
}

function after(field: SortField, order: 1 | -1, [raw, id]: (string | number)[]): object {
  const wanted = field === 'slug' ? 'string' : 'number';
  if (typeof raw !== wanted || typeof id !== 'string' || !/^[0-9a-f]{24}$/.test(id)) throw invalidCursor();
  const value = field === 'createdAt' || field === 'updatedAt' ? new Date(raw as number) : raw;
  const [beyond, from] = order === 1 ? ['$gt', '$gte'] : ['$lt', '$lte'];
  return {
    [field]: { [from]: value },
    $or: [{ [field]: { [beyond]: value } }, { _id: { [beyond]: new Types.ObjectId(id) } }],
  };
}

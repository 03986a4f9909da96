import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { LocalizedText } from '@pkyx/domain';
import {
  countTableRows,
  type EntryRecord,
  findTableRows,
  ModelName,
  type TableColumn,
  type TablePosition,
  type TableRowView,
} from '@pkyx/persistence';
import { type Model, Types } from 'mongoose';
import { AttributeLookupService, type KnownAttribute } from '../attributes/attribute-lookup.service';
import { decodeCursor, encodeCursor, invalidCursor } from '../common/pagination/cursor';
import { ProblemException } from '../common/problem/problem';
import { TypesService } from '../types/types.service';
import { facetConditions, readFilters } from './attribute-filters';
import type { TypeTableQueryDto } from './dto/type-table.dto';

/** How many columns a table has that nobody has chosen columns for. */
const USUAL_COLUMNS = 6;

export interface TypeTable {
  columns: KnownAttribute[];
  rows: TableRowView[];
  nextCursor: string | null;
  total: number;
}

/** The entries of a type side by side. A page is four database commands at most, wherever it lies. */
@Injectable()
export class TypeTableService {
  constructor(
    @InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>,
    private readonly types: TypesService,
    private readonly lookup: AttributeLookupService,
  ) {}

  /** 404 when there is no such type, 400 for an attribute that nobody knows or that has no order. */
  async page(slug: string, query: TypeTableQueryDto, parameters: ReadonlyMap<string, unknown>): Promise<TypeTable> {
    const filters = readFilters(parameters);
    const { type, total, wanted } = await this.typeWith(slug, query.attributes);
    const registry = await this.lookup.find([...wanted, query.sort, ...filters.map(({ key }) => key)]);
    const columns = columnsOf(wanted, registry);
    const conditions = facetConditions(filters, registry);
    const sort = sortOf(query.sort, registry);
    const scope = JSON.stringify(['type-table', type, sort, query.order, filters]);
    const [found, count] = await Promise.all([
      findTableRows(this.entries, {
        type,
        sort,
        direction: query.order === 'asc' ? 1 : -1,
        conditions,
        keys: columns.map(({ key }) => key),
        limit: query.limit + 1,
        after: query.cursor === undefined ? undefined : positionIn(scope, query.cursor, sort),
      }),
      conditions.length === 0 ? total : countTableRows(this.entries, { type, conditions }),
    ]);
    const rows = found.slice(0, query.limit);
    const last = rows.at(-1);
    return {
      columns,
      rows,
      nextCursor: last && found.length > rows.length ? cursorAfter(scope, last) : null,
      total: count,
    };
  }

  private async typeWith(slug: string, attributes: readonly string[] | undefined) {
    if (attributes) {
      const { slug: type, count: total } = await this.types.record(slug);
      return { type, total, wanted: attributes };
    }
    const { slug: type, count: total, highlights, offered } = await this.types.get(slug);
    return { type, total, wanted: [...new Set([...highlights, ...offered])].slice(0, USUAL_COLUMNS) };
  }
}

function columnsOf(wanted: readonly string[], registry: ReadonlyMap<string, KnownAttribute>): KnownAttribute[] {
  const columns = wanted.map((key) => registry.get(key) ?? unknownAttribute('attributes', key));
  return [...new Map(columns.map((column) => [column.key, column])).values()];
}

function sortOf(name: string, registry: ReadonlyMap<string, KnownAttribute>): TableColumn {
  if (name === 'views') return 'views';
  if (name === 'title') return 'slug';
  const { key, kind } = registry.get(name) ?? unknownAttribute('sort', name);
  if (kind === 'image' || kind === 'link') {
    throw refuse('sort', 'no-order', {
      zh: '图片和链接没有大小顺序。',
      en: 'Images and links have no order.',
    });
  }
  return { attribute: key };
}

function positionIn(scope: string, cursor: string, sort: TableColumn): TablePosition {
  const [part, place, id] = decodeCursor(scope, cursor, 3);
  const parts = typeof sort === 'object' ? [0, 1] : [0];
  const wanted = sort === 'views' ? 'number' : 'string';
  if (!parts.includes(Number(part)) || typeof place !== wanted || typeof id !== 'string') throw invalidCursor();
  if (!/^[0-9a-f]{24}$/.test(id)) throw invalidCursor();
  return { part: Number(part), place: place as string | number, id: new Types.ObjectId(id) };
}

function cursorAfter(scope: string, { part, place, _id }: TableRowView): string {
  return encodeCursor(scope, [part, place, _id.toHexString()]);
}

function unknownAttribute(parameter: string, key: string): never {
  throw refuse(parameter, 'unknown-attribute', {
    zh: `没有名为「${key}」的属性。`,
    en: `There is no attribute “${key}”.`,
  });
}

function refuse(pointer: string, code: string, detail: LocalizedText): ProblemException {
  return new ProblemException(400, 'invalid-query', detail, { errors: [{ pointer, code, detail }] });
}

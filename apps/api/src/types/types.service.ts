import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { foldKey, type LocalizedText } from '@pkyx/domain';
import { type AttributeRecord, ModelName, type TypeRecord } from '@pkyx/persistence';
import { type Model, type QueryFilter, Types } from 'mongoose';
import { decodeCursor, encodeCursor, invalidCursor } from '../common/pagination/cursor';
import type { PageQueryDto } from '../common/pagination/page-query.dto';
import { notFound } from '../common/problem/problem';

export interface TypeDefinition {
  slug: string;
  names: LocalizedText;
  template: string[];
  highlights: string[];
}

/** A type with its template's attributes looked up. */
export type TypeView = TypeRecord & { templateAttributes: AttributeRecord[] };

@Injectable()
export class TypesService {
  constructor(@InjectModel(ModelName.Type) private readonly types: Model<TypeRecord>) {}

  /** The ones with most entries first. */
  async page({ limit, cursor }: PageQueryDto): Promise<{ items: TypeRecord[]; nextCursor: string | null }> {
    const filter: QueryFilter<TypeRecord> = cursor === undefined ? {} : after(decodeCursor('types', cursor, 2));
    const found = await this.types
      .find(filter)
      .sort({ count: -1, _id: 1 })
      .limit(limit + 1)
      .lean<TypeRecord[]>();
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return {
      items,
      nextCursor: last && found.length > limit ? encodeCursor('types', [last.count, last._id.toHexString()]) : null,
    };
  }

  async get(slug: string): Promise<TypeView> {
    const [type] = await this.types.aggregate<TypeView>([
      { $match: { slug } },
      { $lookup: { from: 'attributes', localField: 'template', foreignField: 'key', as: 'templateAttributes' } },
    ]);
    if (!type) throw notFound({ zh: '类型', en: 'type' }, slug);
    return type;
  }

  /** Adds a type that is not there yet; one that is keeps what members made of it. True when it was added. */
  async addMissing(definition: TypeDefinition): Promise<boolean> {
    const { slug, names } = definition;
    const nameKeys = [...new Set([slug, names.zh, names.en].filter(Boolean).map(foldKey))];
    const { upsertedCount } = await this.types.updateOne(
      { slug },
      { $setOnInsert: { ...definition, nameKeys, count: 0, version: 1 } },
      { upsert: true },
    );
    return upsertedCount === 1;
  }
}

function after([count, id]: (string | number)[]): QueryFilter<TypeRecord> {
  if (typeof count !== 'number' || typeof id !== 'string' || !/^[0-9a-f]{24}$/.test(id)) throw invalidCursor();
  return { count: { $lte: count }, $or: [{ count: { $lt: count } }, { _id: { $gt: new Types.ObjectId(id) } }] };
}

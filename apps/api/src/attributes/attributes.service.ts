import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type AttributeRecord, ModelName } from '@pkyx/persistence';
import { type Model, type QueryFilter, Types } from 'mongoose';
import { decodeCursor, encodeCursor, invalidCursor } from '../common/pagination/cursor';
import { notFound } from '../common/problem/problem';
import type { RegistryQueryDto } from './dto/registry-attribute.dto';

/** Reads the registry of attributes. */
@Injectable()
export class AttributesService {
  constructor(@InjectModel(ModelName.Attribute) private readonly attributes: Model<AttributeRecord>) {}

  /** The most used first. */
  async page({
    type,
    limit,
    cursor,
  }: RegistryQueryDto): Promise<{ items: AttributeRecord[]; nextCursor: string | null }> {
    const scope = JSON.stringify(['attributes', type]);
    const filter: QueryFilter<AttributeRecord> = {
      ...(type !== undefined && { types: type }),
      ...(cursor !== undefined && after(decodeCursor(scope, cursor, 2))),
    };
    const found = await this.attributes
      .find(filter)
      .sort({ uses: -1, _id: 1 })
      .limit(limit + 1)
      .lean<AttributeRecord[]>();
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return {
      items,
      nextCursor: last && found.length > limit ? encodeCursor(scope, [last.uses, last._id.toHexString()]) : null,
    };
  }

  async get(key: string): Promise<AttributeRecord> {
    const attribute = await this.attributes.findOne({ key }).lean<AttributeRecord>();
    if (!attribute) throw notFound({ zh: '属性', en: 'attribute' }, key);
    return attribute;
  }

  /** Kind and dimension of those of the keys that exist. */
  findKinds(keys: readonly string[]): Promise<Pick<AttributeRecord, 'key' | 'kind' | 'dimension'>[]> {
    return this.attributes
      .find({ key: { $in: keys } }, { _id: 0, key: 1, kind: 1, dimension: 1 })
      .lean<Pick<AttributeRecord, 'key' | 'kind' | 'dimension'>[]>();
  }
}

function after([uses, id]: (string | number)[]): QueryFilter<AttributeRecord> {
  if (typeof uses !== 'number' || typeof id !== 'string' || !/^[0-9a-f]{24}$/.test(id)) throw invalidCursor();
  return { uses: { $lte: uses }, $or: [{ uses: { $lt: uses } }, { _id: { $gt: new Types.ObjectId(id) } }] };
}

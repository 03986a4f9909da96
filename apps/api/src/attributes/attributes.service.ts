import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { nearKeysOf, searchTiers } from '@pkyx/domain';
import { type AttributeRecord, ModelName, searchRegistry } from '@pkyx/persistence';
import { type Model, type QueryFilter, Types } from 'mongoose';
import { decodeCursor, encodeCursor, invalidCursor } from '../common/pagination/cursor';
import { readHan } from '../common/pinyin/read-han';
import { rankByName } from '../registry/registry-ranking';
import { unknownRegistryAttribute } from './attribute-problems';
import type { RegistryQueryDto } from './dto/registry-attribute.dto';

/** How many each way of finding by a name may find before the likeliest are picked. */
const MOST_CANDIDATES = 100;

/** Reads the registry of attributes. */
@Injectable()
export class AttributesService {
  constructor(@InjectModel(ModelName.Attribute) private readonly attributes: Model<AttributeRecord>) {}

  /** The most used first; with a query, the likeliest first. What was merged into another is left out. */
  page(query: RegistryQueryDto): Promise<{ items: AttributeRecord[]; nextCursor: string | null }> {
    return query.q === undefined ? this.mostUsed(query) : this.named(query.q, query);
  }

  /** Also one that was merged into another. */
  async get(key: string): Promise<AttributeRecord> {
    const attribute = await this.attributes.findOne({ key }).lean<AttributeRecord>();
    if (!attribute) throw unknownRegistryAttribute(key);
    return attribute;
  }

  private async mostUsed({ type, limit, cursor }: RegistryQueryDto) {
    const scope = JSON.stringify(['attributes', type]);
    const filter: QueryFilter<AttributeRecord> = {
      mergedInto: null,
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

  private async named(query: string, { type, limit, cursor }: RegistryQueryDto) {
    if (cursor !== undefined) throw invalidCursor();
    const tiers = searchTiers(query, readHan);
    const found = await searchRegistry(this.attributes, {
      tiers,
      near: nearKeysOf(query),
      match: { mergedInto: null, ...(type !== undefined && { types: type }) },
      sort: { uses: -1, _id: 1 },
      limit: MOST_CANDIDATES,
    });
    const ranked = rankByName(found, query, tiers, {
      namesOf: ({ names, aliases }) => [names.zh, names.en, ...aliases].filter((name) => name !== ''),
      weight: ({ uses }) => uses,
    });
    return { items: ranked.slice(0, limit), nextCursor: null };
  }
}

function after([uses, id]: (string | number)[]): QueryFilter<AttributeRecord> {
  if (typeof uses !== 'number' || typeof id !== 'string' || !/^[0-9a-f]{24}$/.test(id)) throw invalidCursor();
  return { uses: { $lte: uses }, $or: [{ uses: { $lt: uses } }, { _id: { $gt: new Types.ObjectId(id) } }] };
}

import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { foldKey, type LocalizedText, nearKeysOf, searchTiers } from '@pkyx/domain';
import { type AttributeRecord, ModelName, searchRegistry, type TypeRecord } from '@pkyx/persistence';
import { type Model, type PipelineStage, type QueryFilter, Types } from 'mongoose';
import { decodeCursor, encodeCursor, invalidCursor } from '../common/pagination/cursor';
import { readHan } from '../common/pinyin/read-han';
import { namingFields } from '../registry/naming-fields';
import { rankByName } from '../registry/registry-ranking';
import type { NamedQueryDto } from '../registry/dto/named-query.dto';
import { unknownType } from './type-problems';

export interface TypeDefinition {
  slug: string;
  names: LocalizedText;
  template: string[];
  highlights: string[];
}

/** A type with the attributes that it offers, and their keys in order. */
export type TypeView = TypeRecord & { offered: string[]; offeredAttributes: AttributeRecord[] };

/** How many of its latest entries say what is usual for a type, and how many attributes they may add to the template. */
const SAMPLE = 50;
const MOST_USUAL = 60;
/** How many each way of finding by a name may find before the likeliest are picked. */
const MOST_CANDIDATES = 100;

@Injectable()
export class TypesService {
  constructor(@InjectModel(ModelName.Type) private readonly types: Model<TypeRecord>) {}

  /** The ones with most entries first; with a query, the likeliest first. */
  page(query: NamedQueryDto): Promise<{ items: TypeRecord[]; nextCursor: string | null }> {
    return query.q === undefined ? this.largest(query) : this.named(query.q, query);
  }

  /** The record alone; a 404 names what was not found. */
  async record(slug: string): Promise<TypeRecord> {
    const type = await this.types.findOne({ slug }).lean<TypeRecord>();
    if (!type) throw unknownType(slug);
    return type;
  }

  /** The types that are called one of these, by their folded names. One database command. */
  async byNames(names: readonly string[]): Promise<Map<string, TypeRecord>> {
    const types = await this.types.find({ nameKeys: { $in: names.map(foldKey) } }).lean<TypeRecord[]>();
    return new Map(types.flatMap((type) => type.nameKeys.map((key) => [key, type] as const)));
  }

  /** The attributes of the template, then what at least half of the latest entries have. One database command. */
  async get(slug: string): Promise<TypeView> {
    const [type] = await this.types.aggregate<TypeView>([
      { $match: { slug } },
      { $lookup: { from: 'entries', localField: 'slug', foreignField: 'type', as: 'usual', pipeline: USUAL } },
      {
        $set: {
          usual: { $filter: { input: '$usual', cond: { $gte: [{ $multiply: ['$$this.entries', 2] }, SAMPLED] } } },
        },
      },
      { $set: { offered: { $concatArrays: ['$template', NOT_IN_TEMPLATE] } } },
      { $lookup: { from: 'attributes', localField: 'offered', foreignField: 'key', as: 'offeredAttributes' } },
    ]);
    if (!type) throw unknownType(slug);
    return type;
  }

  /** Adds a type that is not there yet; one that is keeps what members made of it. True when it was added. */
  async addMissing(definition: TypeDefinition): Promise<boolean> {
    const { slug, names } = definition;
    const derived = namingFields([slug], names);
    const { upsertedCount } = await this.types.updateOne(
      { slug },
      { $setOnInsert: { ...definition, ...derived, count: 0, version: 1 } },
      { upsert: true },
    );
    return upsertedCount === 1;
  }

  private async largest({ limit, cursor }: NamedQueryDto) {
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

  private async named(query: string, { limit, cursor }: NamedQueryDto) {
    if (cursor !== undefined) throw invalidCursor();
    const tiers = searchTiers(query, readHan);
    const found = await searchRegistry(this.types, {
      tiers,
      near: nearKeysOf(query),
      match: {},
      sort: { count: -1, _id: 1 },
      limit: MOST_CANDIDATES,
    });
    const ranked = rankByName(found, query, tiers, {
      namesOf: ({ names }) => [names.zh, names.en].filter((name) => name !== ''),
      weight: ({ count }) => count,
    });
    return { items: ranked.slice(0, limit), nextCursor: null };
  }
}

/** What the latest live entries of a type have values for, each with how many of them; the commonest first. */
const USUAL: PipelineStage.Lookup['$lookup']['pipeline'] = [
  { $match: { state: 'live' } },
  { $sort: { createdAt: -1, _id: -1 } },
  { $limit: SAMPLE },
  { $project: { key: { $setUnion: '$attributes.key' } } },
  { $unwind: '$key' },
  { $group: { _id: '$key', entries: { $sum: 1 } } },
  { $sort: { entries: -1, _id: 1 } },
  { $limit: MOST_USUAL },
];

const NOT_IN_TEMPLATE = { $filter: { input: '$usual._id', cond: { $not: { $in: ['$$this', '$template'] } } } };

const SAMPLED = { $min: ['$count', SAMPLE] };

function after([count, id]: (string | number)[]): QueryFilter<TypeRecord> {
  if (typeof count !== 'number' || typeof id !== 'string' || !/^[0-9a-f]{24}$/.test(id)) throw invalidCursor();
  return { count: { $lte: count }, $or: [{ count: { $lt: count } }, { _id: { $gt: new Types.ObjectId(id) } }] };
}

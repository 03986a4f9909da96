import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type AttributeKind, foldKey, slugify, withSuffix } from '@pkyx/domain';
import { type AttributeRecord, ModelName } from '@pkyx/persistence';
import { type ClientSession, type Model, Types } from 'mongoose';
import { namesFrom } from '../common/localization/names-from';

export type KnownAttribute = Pick<AttributeRecord, 'key' | 'names' | 'kind' | 'dimension'>;

const POSITION_OF_NEW = 10_000;
const MOST_KEY_ATTEMPTS = 100;

/** Finds attributes by what people call them, and makes those that nobody has named before. */
@Injectable()
export class AttributeLookupService {
  constructor(@InjectModel(ModelName.Attribute) private readonly attributes: Model<AttributeRecord>) {}

  /**
   * The attributes that keys, names or aliases stand for, by what was asked. What was merged into another stands for that one.
   * One database command.
   */
  async find(references: readonly string[], session?: ClientSession): Promise<Map<string, KnownAttribute>> {
    const folded = new Map(references.map((reference) => [reference, foldKey(reference)]));
    if (folded.size === 0) return new Map();
    const found = await this.attributes
      .find(
        { nameKeys: { $in: [...new Set(folded.values())] }, mergedInto: null },
        { _id: 0, key: 1, names: 1, kind: 1, dimension: 1, nameKeys: 1 },
        { session },
      )
      .lean<(KnownAttribute & Pick<AttributeRecord, 'nameKeys'>)[]>();
    const byName = new Map(found.flatMap((attribute) => attribute.nameKeys.map((name) => [name, attribute] as const)));
    return new Map(
      [...folded].flatMap(([reference, key]) => {
        const attribute = byName.get(key);
        return attribute ? [[reference, attribute] as const] : [];
      }),
    );
  }

  /** Puts an attribute into the registry that is called `name`, which no other is; nothing more is known of it. */
  async create(
    name: string,
    { kind, dimension }: { kind: AttributeKind; dimension: string | null },
    session: ClientSession,
  ): Promise<KnownAttribute> {
    const key = await this.freeKey(slugify(name), session);
    const names = namesFrom(name);
    const attribute: AttributeRecord = {
      _id: new Types.ObjectId(),
      key,
      names,
      aliases: [],
      nameKeys: [...new Set([key, name].map(foldKey))],
      kind,
      dimension,
      direction: 'none',
      group: 'other',
      position: POSITION_OF_NEW,
      types: [],
      uses: 0,
      mergedInto: null,
      version: 1,
    };
    await this.attributes.create([attribute], { session });
    return attribute;
  }

  /** The first key that nobody has; should another take it meanwhile, the unique index says so. */
  private async freeKey(base: string, session: ClientSession): Promise<string> {
    const candidates = Array.from({ length: MOST_KEY_ATTEMPTS }, (_, index) =>
      withSuffix(base, index + 1, 'attribute'),
    );
    const keys = { $in: candidates };
    const taken = await this.attributes
      .find(
        { $or: [{ key: keys }, { nameKeys: keys, mergedInto: null }] },
        { _id: 0, key: 1, nameKeys: 1 },
        { session },
      )
      .lean<Pick<AttributeRecord, 'key' | 'nameKeys'>[]>();
    const used = new Set(taken.flatMap(({ key, nameKeys }) => [key, ...nameKeys]));
    const free = candidates.find((candidate) => !used.has(candidate));
    if (!free) throw new Error(`no free key for ${base}`);
    return free;
  }
}

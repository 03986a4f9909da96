import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { foldKey, slugify, withSuffix } from '@pkyx/domain';
import { type AttributeRecord, ModelName } from '@pkyx/persistence';
import type { ClientSession, Model } from 'mongoose';
import { namesFrom } from '../common/localization/names-from';
import { changesOf, type RegistryEdit, RegistryHistoryService } from '../registry/registry-history.service';
import { newAttribute, revisedFields } from './attribute-fields';
import type { Meaning } from './attribute-meaning';

export type KnownAttribute = Pick<AttributeRecord, 'key' | 'names' | 'kind' | 'dimension'>;

/** An attribute with all that is said of it; without a position it comes after those that have one. */
export type DescribedAttribute = Pick<AttributeRecord, 'key' | 'names' | 'aliases' | 'direction' | 'group'> &
  Meaning & { position?: number };

const MOST_KEY_ATTEMPTS = 100;

/** Finds attributes by what people call them, and makes those that nobody has named before. */
@Injectable()
export class AttributeLookupService {
  constructor(
    @InjectModel(ModelName.Attribute) private readonly attributes: Model<AttributeRecord>,
    private readonly history: RegistryHistoryService,
  ) {}

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

  /** The attribute that a key of the registry stands for, merged or not. */
  target(key: string, session?: ClientSession): Promise<AttributeRecord> {
    return this.attributes
      .findOne({ nameKeys: foldKey(key), mergedInto: null }, null, { session })
      .orFail()
      .lean<AttributeRecord>();
  }

  /** Puts an attribute into the registry that is called `name`, which no other is; nothing more is known of it. */
  async create(name: string, meaning: Meaning, edit: RegistryEdit): Promise<KnownAttribute> {
    const key = await this.freeKey(name, edit.session);
    const unsaid = { aliases: [], direction: 'none' as const, group: 'other', types: [] };
    return this.add(newAttribute({ key, names: namesFrom(name), ...meaning, ...unsaid }), edit);
  }

  /** Puts an attribute into the registry as somebody describes it; nobody else has its key or one of its names. */
  define({ position, ...described }: DescribedAttribute, edit: RegistryEdit): Promise<KnownAttribute> {
    const attribute = newAttribute({ ...described, types: [] });
    return this.add(position === undefined ? attribute : { ...attribute, position }, edit);
  }

  private async add(attribute: AttributeRecord, edit: RegistryEdit): Promise<KnownAttribute> {
    await this.attributes.create([attribute], { session: edit.session });
    await this.history.record(attribute, changesOf(null, revisedFields(attribute)), edit);
    return attribute;
  }

  /** The first key for a name that nobody has; should another take it meanwhile, the unique index says so. */
  async freeKey(name: string, session: ClientSession): Promise<string> {
    const base = slugify(name);
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

import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { foldKey, type LocalizedText, slugify, validateAttributeName, withSuffix } from '@pkyx/domain';
import { ModelName, type TypeRecord } from '@pkyx/persistence';
import type { ClientSession, Model } from 'mongoose';
import { namesFrom } from '../common/localization/names-from';
import { changesOf, type RegistryEdit, RegistryHistoryService } from '../registry/registry-history.service';
import { newType, revisedFields } from './type-fields';

const MOST_SLUG_ATTEMPTS = 100;

/** Finds types by what people call them, and makes those that nobody has named before. */
@Injectable()
export class TypeLookupService {
  constructor(
    @InjectModel(ModelName.Type) private readonly types: Model<TypeRecord>,
    private readonly history: RegistryHistoryService,
  ) {}

  /** Slug of the type that is called one of these, the first that there is; null when there is none. */
  async find(references: readonly string[], session: ClientSession): Promise<string | null> {
    const keys = references.map(foldKey);
    const found = await this.types
      .find({ nameKeys: { $in: keys } }, { _id: 0, slug: 1, nameKeys: 1 }, { session })
      .lean<Pick<TypeRecord, 'slug' | 'nameKeys'>[]>();
    const named = keys.map((key) => found.find(({ nameKeys }) => nameKeys.includes(key)));
    return named.find((type) => type !== undefined)?.slug ?? null;
  }

  /** Slug of the type that is called so, made when there is none. Throws as `validateAttributeName`. */
  async findOrCreate(reference: string, edit: RegistryEdit): Promise<string> {
    const name = validateAttributeName(reference, 'type');
    const known = await this.find([name], edit.session);
    if (known !== null) return known;
    return this.define(await this.freeSlug(name, edit.session), namesFrom(name), edit);
  }

  /** Puts a type there; nobody else has its slug or one of its names. Returns the slug. */
  async define(slug: string, names: LocalizedText, edit: RegistryEdit): Promise<string> {
    const type = newType({ slug, names, template: [], highlights: [] });
    await this.types.create([type], { session: edit.session });
    await this.history.record(type, changesOf(null, revisedFields(type)), edit);
    return slug;
  }

  /** The first slug for a name that nobody has; should another take it meanwhile, the unique index says so. */
  async freeSlug(name: string, session: ClientSession): Promise<string> {
    const base = slugify(name);
    const candidates = Array.from({ length: MOST_SLUG_ATTEMPTS }, (_, index) => withSuffix(base, index + 1, 'type'));
    const taken = await this.types
      .find({ nameKeys: { $in: candidates } }, { _id: 0, nameKeys: 1 }, { session })
      .lean<Pick<TypeRecord, 'nameKeys'>[]>();
    const used = new Set(taken.flatMap(({ nameKeys }) => nameKeys));
    const free = candidates.find((candidate) => !used.has(candidate));
    if (!free) throw new Error(`no free slug for ${base}`);
    return free;
  }
}

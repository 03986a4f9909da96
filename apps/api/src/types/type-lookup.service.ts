import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { foldKey, slugify, validateAttributeName, withSuffix } from '@pkyx/domain';
import { ModelName, type TypeRecord } from '@pkyx/persistence';
import { type ClientSession, type Model, Types } from 'mongoose';
import { namesFrom } from '../common/localization/names-from';

const MOST_SLUG_ATTEMPTS = 100;

/** Finds types by what people call them, and makes those that nobody has named before. */
@Injectable()
export class TypeLookupService {
  constructor(@InjectModel(ModelName.Type) private readonly types: Model<TypeRecord>) {}

  /** Slug of the type that is called so, made when there is none. Throws as `validateAttributeName`. */
  async findOrCreate(reference: string, session: ClientSession): Promise<string> {
    const name = validateAttributeName(reference, 'type');
    const key = foldKey(name);
    const known = await this.types
      .findOne({ nameKeys: key }, { _id: 0, slug: 1 }, { session })
      .lean<{ slug: string }>();
    if (known) return known.slug;
    const slug = await this.freeSlug(slugify(name), session);
    const type: TypeRecord = {
      _id: new Types.ObjectId(),
      slug,
      names: namesFrom(name),
      nameKeys: [...new Set([slug, name].map(foldKey))],
      template: [],
      highlights: [],
      count: 0,
      version: 1,
    };
    await this.types.create([type], { session });
    return slug;
  }

  /** The first slug that nobody has; should another take it meanwhile, the unique index says so. */
  private async freeSlug(base: string, session: ClientSession): Promise<string> {
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

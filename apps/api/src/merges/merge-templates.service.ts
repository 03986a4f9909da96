import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import {
  type AttributeRecord,
  type MergedTypeRecord,
  type MergeRecord,
  ModelName,
  type TypeRecord,
} from '@pkyx/persistence';
import type { Model } from 'mongoose';
import type { RegistryEdit } from '../registry/registry-history.service';
import { TemplateSidesService } from '../registry/template-sides.service';
import { mergedList, unmergedList } from './merged-lists';

const MOST_HIGHLIGHTS = 3;

/** What a merge does to the types that name one of the attributes, and how it is taken back. */
@Injectable()
export class MergeTemplatesService {
  constructor(
    @InjectModel(ModelName.Type) private readonly types: Model<TypeRecord>,
    private readonly sides: TemplateSidesService,
  ) {}

  /** The target stands where the merged attribute stood; what it takes to undo that. */
  async merge(from: AttributeRecord, into: AttributeRecord, edit: RegistryEdit): Promise<MergedTypeRecord[]> {
    const types = await this.types
      .find({ $or: [{ template: from.key }, { highlights: from.key }] }, null, { session: edit.session })
      .lean<TypeRecord[]>();
    const merged = types.map((type) => ({
      slug: type.slug,
      template: mergedList(type.template, from.key, into.key),
      highlights: mergedList(type.highlights, from.key, into.key),
    }));
    for (const [index, { template, highlights }] of merged.entries()) {
      const type = types[index];
      if (type) await this.sides.saveType(type, { template: template.after, highlights: highlights.after }, edit);
    }
    return merged;
  }

  /** `into`: the key that the target of the merge has now. */
  async undo({ from, types }: MergeRecord, into: string, edit: RegistryEdit): Promise<void> {
    const keys = { from, into };
    for (const { slug, template, highlights } of types) {
      const type = await this.types.findOne({ slug }, null, { session: edit.session }).orFail().lean<TypeRecord>();
      const fields = {
        template: unmergedList(type.template, template, keys),
        highlights: unmergedList(type.highlights, highlights, keys, MOST_HIGHLIGHTS),
      };
      await this.sides.saveType(type, fields, edit);
    }
  }

  /** The types of an attribute as the templates of `slugs`, and of those that it names, say now; in their order. */
  async typesOf({ key, types }: AttributeRecord, slugs: readonly string[], edit: RegistryEdit): Promise<string[]> {
    const candidates = [...new Set([...types, ...slugs])];
    const having = await this.types
      .find({ slug: { $in: candidates }, template: key }, { _id: 0, slug: 1 }, { session: edit.session })
      .lean<Pick<TypeRecord, 'slug'>[]>();
    return candidates.filter((slug) => having.some((type) => type.slug === slug));
  }
}

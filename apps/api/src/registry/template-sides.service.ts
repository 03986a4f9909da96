import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type AttributeRecord, ModelName, type TypeRecord } from '@pkyx/persistence';
import type { Model } from 'mongoose';
import { changesOf, type RegistryEdit, RegistryHistoryService } from './registry-history.service';

/**
 * The template of a type and the types of an attribute are two sides of one thing: when one is edited the other follows, in
 * the same transaction, with a revision of its own.
 */
@Injectable()
export class TemplateSidesService {
  constructor(
    @InjectModel(ModelName.Attribute) private readonly attributes: Model<AttributeRecord>,
    @InjectModel(ModelName.Type) private readonly types: Model<TypeRecord>,
    private readonly history: RegistryHistoryService,
  ) {}

  /** After the types of an attribute changed: into the templates of new ones, last; out of those that it left. */
  async followAttribute(
    key: string,
    before: readonly string[],
    after: readonly string[],
    edit: RegistryEdit,
  ): Promise<void> {
    for (const type of await this.typesIn(difference(before, after), edit)) {
      const without = (keys: string[]) => keys.filter((each) => each !== key);
      await this.saveType(type, { template: without(type.template), highlights: without(type.highlights) }, edit);
    }
    for (const type of await this.typesIn(difference(after, before), edit)) {
      if (type.template.includes(key)) continue;
      await this.saveType(type, { template: [...type.template, key], highlights: type.highlights }, edit);
    }
  }

  /** After the template of a type changed: its attributes say that they belong to it, and those that left do no longer. */
  async followType(
    slug: string,
    before: readonly string[],
    after: readonly string[],
    edit: RegistryEdit,
  ): Promise<void> {
    for (const attribute of await this.attributesIn(difference(before, after), edit)) {
      await this.saveAttribute(attribute, { types: attribute.types.filter((type) => type !== slug) }, edit);
    }
    for (const attribute of await this.attributesIn(difference(after, before), edit)) {
      if (attribute.types.includes(slug)) continue;
      await this.saveAttribute(attribute, { types: [...attribute.types, slug] }, edit);
    }
  }

  /** Gives a type other lists, with a version and a revision of its own. */
  async saveType(
    type: TypeRecord,
    fields: Pick<TypeRecord, 'template' | 'highlights'>,
    edit: RegistryEdit,
  ): Promise<void> {
    const changes = changesOf(type, fields);
    if (changes.length === 0) return;
    const version = type.version + 1;
    await this.types.updateOne({ _id: type._id }, { $set: { ...fields, version } }, { session: edit.session });
    await this.history.record({ ...type, version }, changes, edit);
  }

  private async saveAttribute(
    attribute: AttributeRecord,
    fields: Pick<AttributeRecord, 'types'>,
    edit: RegistryEdit,
  ): Promise<void> {
    const version = attribute.version + 1;
    await this.attributes.updateOne(
      { _id: attribute._id },
      { $set: { ...fields, version } },
      { session: edit.session },
    );
    await this.history.record({ ...attribute, version }, changesOf(attribute, fields), edit);
  }

  private typesIn(slugs: string[], { session }: RegistryEdit): Promise<TypeRecord[]> {
    return this.types.find({ slug: { $in: slugs } }, null, { session }).lean<TypeRecord[]>();
  }

  private attributesIn(keys: string[], { session }: RegistryEdit): Promise<AttributeRecord[]> {
    return this.attributes.find({ key: { $in: keys } }, null, { session }).lean<AttributeRecord[]>();
  }
}

function difference(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((each) => !others.includes(each));
}

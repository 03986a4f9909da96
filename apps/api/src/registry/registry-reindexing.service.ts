import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type AttributeRecord, ModelName, type TypeRecord } from '@pkyx/persistence';
import type { Model } from 'mongoose';
import { namingFields } from './naming-fields';

/** Makes again what attributes and types are found by. */
@Injectable()
export class RegistryReindexingService {
  constructor(
    @InjectModel(ModelName.Attribute) private readonly attributes: Model<AttributeRecord>,
    @InjectModel(ModelName.Type) private readonly types: Model<TypeRecord>,
  ) {}

  /** What was edited meanwhile is left alone: the edit has made its fields already. How many there are. */
  async reindex(): Promise<number> {
    let done = 0;
    for await (const { _id, version, key, mergedKeys, names, aliases } of this.attributes.find().lean().cursor()) {
      await this.attributes.updateOne({ _id, version }, { $set: namingFields([key, ...mergedKeys], names, aliases) });
      done += 1;
    }
    for await (const { _id, version, slug, names } of this.types.find().lean().cursor()) {
      await this.types.updateOne({ _id, version }, { $set: namingFields([slug], names) });
      done += 1;
    }
    return done;
  }
}

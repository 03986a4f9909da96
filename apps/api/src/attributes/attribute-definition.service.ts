import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { AttributeKind, Direction, LocalizedText } from '@pkyx/domain';
import { type AttributeRecord, ModelName } from '@pkyx/persistence';
import type { Model } from 'mongoose';
import { namingFields } from '../registry/naming-fields';

export interface AttributeDefinition {
  key: string;
  names: LocalizedText;
  aliases: string[];
  kind: AttributeKind;
  dimension: string | null;
  direction: Direction;
  group: string;
  position: number;
  types: string[];
}

/** Puts attributes into the registry. */
@Injectable()
export class AttributeDefinitionService {
  constructor(@InjectModel(ModelName.Attribute) private readonly attributes: Model<AttributeRecord>) {}

  /** Adds an attribute that is not there yet; one that is keeps what members made of it. True when it was added. */
  async addMissing(definition: AttributeDefinition): Promise<boolean> {
    const { key, names, aliases } = definition;
    const derived = { ...namingFields([key], names, aliases), mergedKeys: [] };
    const { upsertedCount } = await this.attributes.updateOne(
      { key },
      { $setOnInsert: { ...definition, ...derived, uses: 0, version: 1 } },
      { upsert: true },
    );
    return upsertedCount === 1;
  }
}

import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type AttributeKind, type Direction, foldKey, type LocalizedText } from '@pkyx/domain';
import { type AttributeRecord, ModelName } from '@pkyx/persistence';
import type { Model } from 'mongoose';

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
    const nameKeys = [...new Set([key, names.zh, names.en, ...aliases].filter(Boolean).map(foldKey))];
    const { upsertedCount } = await this.attributes.updateOne(
      { key },
      { $setOnInsert: { ...definition, nameKeys, uses: 0, version: 1 } },
      { upsert: true },
    );
    return upsertedCount === 1;
  }
}

import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type AttributeRecord, ModelName } from '@pkyx/persistence';
import type { ClientSession, Model } from 'mongoose';
import { changesOf, type RegistryEdit, RegistryHistoryService } from '../registry/registry-history.service';

/** Attributes as merges read and write them. */
@Injectable()
export class MergedAttributesService {
  constructor(
    @InjectModel(ModelName.Attribute) private readonly attributes: Model<AttributeRecord>,
    private readonly history: RegistryHistoryService,
  ) {}

  /** One that is there for certain: no attribute is ever deleted. */
  find(key: string, session: ClientSession): Promise<AttributeRecord> {
    return this.attributes.findOne({ key }, null, { session }).orFail().lean<AttributeRecord>();
  }

  /** With a version and a revision of its own. */
  async save(attribute: AttributeRecord, fields: Partial<AttributeRecord>, edit: RegistryEdit): Promise<void> {
    const version = attribute.version + 1;
    await this.attributes.updateOne(
      { _id: attribute._id },
      { $set: { ...fields, version } },
      { session: edit.session },
    );
    const { nameKeys: _nameKeys, searchKeys: _searchKeys, mergedKeys: _mergedKeys, ...told } = fields;
    await this.history.record({ ...attribute, version }, changesOf(attribute, told), edit);
  }
}

import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { slugify } from '@pkyx/domain';
import { type EntryRecord, ModelName } from '@pkyx/persistence';
import { type Model, Types } from 'mongoose';
import { notFound } from '../common/problem/problem';

const OBJECT_ID = /^[0-9a-f]{24}$/;

/** An entry that is there, as what hangs on entries needs it. */
export type EntryReference = Pick<EntryRecord, '_id' | 'slug' | 'title'>;

/** Finds which entry an address means, without reading what it says. */
@Injectable()
export class EntryReferencesService {
  constructor(@InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>) {}

  /** By slug, present or former, or id; a 404 names what was not found. One database command. */
  async find(reference: string): Promise<EntryReference> {
    const bySlug = { slugs: { $in: [reference, slugify(reference)] } };
    const found = await this.entries
      .find(
        {
          state: 'live',
          ...(OBJECT_ID.test(reference) ? { $or: [bySlug, { _id: new Types.ObjectId(reference) }] } : bySlug),
        },
        { slug: 1, title: 1 },
      )
      .lean<EntryReference[]>();
    // Slugs go before ids: an entry may be called like another's id.
    const entry = found.find(({ _id }) => _id.toHexString() !== reference) ?? found[0];
    if (!entry) throw notFound({ zh: '词条', en: 'entry' }, reference);
    return entry;
  }
}

import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { slugify } from '@pkyx/domain';
import { type EntryRecord, type EntryView, findEntries, ModelName } from '@pkyx/persistence';
import { type Model, Types } from 'mongoose';
import { notFound } from '../common/problem/problem';

const OBJECT_ID = /^[0-9a-f]{24}$/;

/** Reads whole entries, by slug (present or former) or id. */
@Injectable()
export class EntryReadingService {
  constructor(@InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>) {}

  /** One entry; a 404 names what was not found. */
  async get(reference: string): Promise<EntryView> {
    const [entry] = await this.find([reference]);
    if (!entry) throw notFound({ zh: '词条', en: 'entry' }, reference);
    return entry;
  }

  /** Entries in the order of the references; undefined for each that is unknown. One database command. */
  async find(references: readonly string[]): Promise<(EntryView | undefined)[]> {
    const ids = references.filter((reference) => OBJECT_ID.test(reference)).map((id) => new Types.ObjectId(id));
    const slugs = references.flatMap((reference) => [reference, slugify(reference)]);
    const found = await findEntries(this.entries, [
      {
        $match: {
          state: 'live',
          ...(ids.length > 0 ? { $or: [{ slugs: { $in: slugs } }, { _id: { $in: ids } }] } : { slugs: { $in: slugs } }),
        },
      },
    ]);
    return references.map((reference) => found.find((entry) => answersTo(entry, reference)));
  }

  /** Any entry, each about as likely as another; a 404 when there is none. */
  async random(): Promise<EntryView> {
    const point = Math.random();
    const [next] = await this.nextFrom({ $gte: point });
    const [entry] = next ? [next] : await this.nextFrom({ $lt: point });
    if (!entry) throw notFound({ zh: '词条', en: 'entry' }, 'random');
    return entry;
  }

  private nextFrom(random: object): Promise<EntryView[]> {
    return findEntries(this.entries, [{ $match: { state: 'live', random } }, { $sort: { random: 1 } }, { $limit: 1 }]);
  }
}

/** Slugs go before ids: an entry may be called like another's id. */
function answersTo(entry: EntryView, reference: string): boolean {
  return (
    entry.slugs.includes(reference) || entry.slugs.includes(slugify(reference)) || entry._id.toHexString() === reference
  );
}

import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { slugify } from '@pkyx/domain';
import { type EntryRecord, type EntryView, findEntries, ModelName } from '@pkyx/persistence';
import type { Model } from 'mongoose';
import { AttributeLookupService } from '../attributes/attribute-lookup.service';
import type { ProblemException } from '../common/problem/problem';
import { addressedBy, entryFor } from './entry-addresses';
import { deletedEntry, unknownAttribute, unknownEntry } from './entry-problems';
import { type PlacedAttribute, presentAttributes } from './entry.presenter';

/** Reads whole entries, by slug (present or former) or id. */
@Injectable()
export class EntryReadingService {
  constructor(
    @InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>,
    private readonly lookup: AttributeLookupService,
  ) {}

  /** One entry; a 404 names what was not found. */
  async get(reference: string): Promise<EntryView> {
    const [entry] = await this.find([reference]);
    if (!entry) throw await this.missing(reference);
    return entry;
  }

  /** One value of an entry; a 404 names what was not found. A key that was merged into another stands for that one. */
  async getAttribute(reference: string, key: string): Promise<{ entryId: string; attribute: PlacedAttribute }> {
    const entry = await this.get(reference);
    const attributes = presentAttributes(entry);
    const found = attributes.find((attribute) => attribute.key === key);
    const merged = found ? undefined : (await this.lookup.find([key])).get(key)?.key;
    const attribute = found ?? attributes.find((each) => each.key === merged);
    if (!attribute) throw unknownAttribute(entry.title, key);
    return { entryId: entry._id.toHexString(), attribute };
  }

  /** Entries in the order of the references; undefined for each that is unknown. One database command. */
  async find(references: readonly string[]): Promise<(EntryView | undefined)[]> {
    const found = await findEntries(this.entries, [{ $match: { state: 'live', ...addressedBy(references) } }]);
    return references.map((reference) => entryFor(reference, found));
  }

  /** Any entry, each about as likely as another; a 404 when there is none. */
  async random(): Promise<EntryView> {
    const point = Math.random();
    const [next] = await this.nextFrom({ $gte: point });
    const [entry] = next ? [next] : await this.nextFrom({ $lt: point });
    if (!entry) throw unknownEntry('random');
    return entry;
  }

  /** Why there is nothing to read: there never was, or it was deleted. */
  private async missing(reference: string): Promise<ProblemException> {
    const deleted = await this.entries
      .findOne({ slugs: { $in: [reference, slugify(reference)] }, state: 'deleted' }, { _id: 0, title: 1 })
      .lean<Pick<EntryRecord, 'title'>>();
    return deleted ? deletedEntry(deleted.title) : unknownEntry(reference);
  }

  private nextFrom(random: object): Promise<EntryView[]> {
    return findEntries(this.entries, [{ $match: { state: 'live', random } }, { $sort: { random: 1 } }, { $limit: 1 }]);
  }
}

import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import {
  type EntryCardView,
  type EntryRecord,
  findRevisionsUntil,
  type MadeRevision,
  ModelName,
  type RevisionRecord,
  type UserRecord,
} from '@pkyx/persistence';
import type { Model, Types } from 'mongoose';
import { PastRegistryService, type PastType } from '../../registry/past-registry.service';
import { addressedBy, entryFor } from '../entry-addresses';
import { realigned } from '../writing/attribute-records';
import { pictureOf } from '../writing/derived-fields';
import { type PastEntry, pastEntry } from './past-entry';

type Account = EntryCardView['editors'][number];

/** An entry as it was, without how often it was read by then: nobody knows. */
export type PastEntryView = Omit<EntryCardView, 'views'>;

/**
 * Reads entries as they were at a moment, by their revisions, and what the registry said about their values then. Only accounts
 * are told of as they are now: who changed their name, or left, may ask that the former one is forgotten.
 */
@Injectable()
export class PastEntriesService {
  constructor(
    @InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>,
    @InjectModel(ModelName.Revision) private readonly revisions: Model<RevisionRecord>,
    @InjectModel(ModelName.User) private readonly users: Model<UserRecord>,
    private readonly registry: PastRegistryService,
  ) {}

  /**
   * Entries in the order of the references, which may be slugs of any time or ids; undefined for each that was not there, or
   * deleted. Six database commands, however many entries there are.
   */
  async find(references: readonly string[], at: Date): Promise<(PastEntryView | undefined)[]> {
    const known = await this.known(references);
    const past = await this.past(known, at);
    const views = await this.views(past, at);
    return references.map((reference) => {
      const entry = entryFor(reference, known);
      return entry && views.get(entry._id.toHexString());
    });
  }

  private known(references: readonly string[]): Promise<Identity[]> {
    return this.entries.find(addressedBy(references), { slugs: 1, createdAt: 1 }).lean<Identity[]>();
  }

  /** Of those that were there then. */
  private async past(known: readonly Identity[], at: Date): Promise<Past[]> {
    const ids = known.map(({ _id }) => _id);
    const revisions = await findRevisionsUntil(this.revisions, ids, at);
    revisions.sort((a, b) => a.number - b.number);
    return known.flatMap((identity) => {
      const entry = pastEntry(revisions.filter(ofEntry(identity)));
      return entry ? [{ ...identity, entry }] : [];
    });
  }

  private async views(past: readonly Past[], at: Date): Promise<Map<string, PastEntryView>> {
    const records = past.flatMap(({ entry }) => entry.records);
    const [placing, types, editors] = await Promise.all([
      this.registry.placing(unique(records.map(({ key }) => key)), at),
      this.registry.types(unique(past.map(({ entry }) => entry.type)), at),
      this.accounts(records.map(({ editedBy }) => editedBy)),
    ]);
    const registry = await this.registry.attributes(unique(records.map(({ key }) => placing(key))), at);
    return new Map(
      past.map(({ _id, createdAt, entry }) => {
        const attributes = realigned(entry.records, placing);
        const typeView = types.filter(({ slug }) => slug === entry.type);
        const view = { ...summaryOf(entry, typeView), _id, createdAt, attributes, registry, editors };
        return [_id.toHexString(), { ...view, picture: pictureOf(attributes) }];
      }),
    );
  }

  private accounts(ids: readonly Types.ObjectId[]): Promise<Account[]> {
    return this.users.find({ _id: { $in: ids } }, { username: 1 }).lean<Account[]>();
  }
}

type Identity = Pick<EntryRecord, '_id' | 'slugs' | 'createdAt'>;
type Past = Identity & { entry: PastEntry };

function ofEntry({ _id }: Identity): (revision: MadeRevision) => boolean {
  return ({ entry }) => entry.equals(_id);
}

function summaryOf({ title, aliases, slug, version, updatedAt }: PastEntry, typeView: PastType[]) {
  return { title, aliases, slug, version, updatedAt, state: 'live' as const, typeView };
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}

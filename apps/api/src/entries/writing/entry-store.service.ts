import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { isSlugOf, slugify, withSuffix } from '@pkyx/domain';
import { type EntryRecord, ModelName } from '@pkyx/persistence';
import { type ClientSession, type Model, Types } from 'mongoose';
import { AttributeLookupService } from '../../attributes/attribute-lookup.service';
import { ContentChanges } from '../../common/hot-reads/content-changes.service';
import { attributeRecords } from './attribute-records';
import { namingFields, valueFields } from './derived-fields';
import { EditRecorderService } from './edit-recorder.service';
import { changesBetween, contentOf, type EntryContent, inOrderOf } from './entry-content';
import { demandSaneSize } from './entry-limits';

/** Who makes an edit, and what is said about it. */
export interface EditNote {
  author: Types.ObjectId;
  comment: string;
  /** number of the revision that the edit makes current again */
  restores?: number;
  /** numbers of the revisions that the edit takes back, while others stay */
  reverts?: number[];
}

/** Part of an edit's transaction. The n-th slug of a title is tried when those before it turned out to be taken. */
export interface EditTransaction {
  session: ClientSession;
  slugAttempt: number;
}

/** Makes entries say something: the record and what is written down about the edit, inside the caller's transaction. */
@Injectable()
export class EntryStoreService {
  constructor(
    @InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>,
    private readonly lookup: AttributeLookupService,
    private readonly recorder: EditRecorderService,
    private readonly contentChanges: ContentChanges,
  ) {}

  /** By slug, present or former, or id; deleted ones, too. */
  async find(reference: string, { session }: EditTransaction): Promise<EntryRecord | null> {
    const bySlug = await this.entries
      .findOne({ slugs: { $in: [reference, slugify(reference)] } }, null, { session })
      .lean<EntryRecord>();
    if (bySlug || !/^[0-9a-f]{24}$/.test(reference)) return bySlug;
    return this.entries.findById(reference, null, { session }).lean<EntryRecord>();
  }

  findById(entry: Types.ObjectId, { session }: EditTransaction): Promise<EntryRecord | null> {
    return this.entries.findById(entry, null, { session }).lean<EntryRecord>();
  }

  /**
   * A new entry; its id. The unique indexes say whether its names and its slug are free. `wantedSlug` is tried first, if it is one
   * for the title.
   */
  async insert(
    content: EntryContent,
    note: EditNote,
    transaction: EditTransaction,
    wantedSlug?: string,
  ): Promise<Types.ObjectId> {
    const [entry, number, at] = [new Types.ObjectId(), 1, new Date()];
    const slug = slugToTry(content.title, transaction.slugAttempt, wantedSlug);
    const records = await this.recordsOf([], content, { number, author: note.author, at }, transaction.session);
    await this.entries.create(
      [
        {
          _id: entry,
          slug,
          slugs: [slug],
          ...this.fieldsOf(entry, content, records),
          state: 'live',
          version: number,
          realigned: 0,
          views: 0,
          random: Math.random(),
          protection: 'open',
          createdBy: note.author,
          createdAt: at,
          updatedAt: at,
        },
      ],
      { session: transaction.session },
    );
    this.contentChanges.entry(entry, transaction.session);
    const [before, after] = [
      { content: null, records: [] },
      { content, records },
    ];
    await this.recorder.record(
      { restores: null, ...note, entry, slug, number, at, before, after },
      transaction.session,
    );
    return entry;
  }

  /** Makes an entry say `after`, null: deletes it. The number of the revision, or null when it said so already. */
  async update(
    current: EntryRecord,
    after: EntryContent | null,
    note: EditNote,
    transaction: EditTransaction,
  ): Promise<number | null> {
    const before = contentOf(current);
    const content = after && inOrderOf(before, after);
    if (changesBetween(before, content).length === 0) return null;
    const [number, at] = [current.version + 1, new Date()];
    const edit = { number, author: note.author, at };
    const records = content ? await this.recordsOf(current.attributes, content, edit, transaction.session) : [];
    const { slug, slugs } = content ? slugsAfter(current, content, transaction) : current;
    const change = content
      ? { state: 'live' as const, ...this.fieldsOf(current._id, content, records), slug, slugs }
      : { state: 'deleted' as const };
    const { matchedCount } = await this.entries.updateOne(
      { _id: current._id, version: current.version, realigned: current.realigned },
      { $set: { ...change, version: number, updatedAt: at } },
      { session: transaction.session },
    );
    if (matchedCount === 0) throw new Error(`entry ${current.slug} was changed inside of a transaction`);
    this.contentChanges.entry(current._id, transaction.session);
    await this.recorder.record(
      {
        restores: null,
        ...note,
        entry: current._id,
        slug,
        number,
        at,
        before: { content: before, records: current.attributes },
        after: { content, records },
      },
      transaction.session,
    );
    return number;
  }

  private async recordsOf(
    before: EntryRecord['attributes'],
    content: EntryContent,
    edit: { number: number; author: Types.ObjectId; at: Date },
    session: ClientSession,
  ): Promise<EntryRecord['attributes']> {
    const keys = content.attributes.map(({ key }) => key);
    const known = await this.lookup.find(keys, session);
    const records = attributeRecords(before, content.attributes, edit, (origin) => known.get(origin)?.key ?? origin);
    demandSaneSize(content, records);
    return records;
  }

  private fieldsOf(_id: Types.ObjectId, content: EntryContent, records: EntryRecord['attributes']) {
    const { title, aliases, type } = content;
    const derived = { ...namingFields(title, aliases), ...valueFields({ _id, type }, records) };
    return { title, aliases, type, attributes: records, ...derived };
  }
}

function slugToTry(title: string, attempt: number, wanted: string | undefined): string {
  if (wanted === undefined || !isSlugOf(wanted, title)) return withSuffix(slugify(title), attempt);
  return attempt === 1 ? wanted : withSuffix(slugify(title), attempt - 1);
}

/** A new title has a slug of its own; the old one keeps leading here. */
function slugsAfter(
  { title, slug, slugs }: EntryRecord,
  after: EntryContent,
  { slugAttempt }: EditTransaction,
): Pick<EntryRecord, 'slug' | 'slugs'> {
  if (slugify(title) === slugify(after.title)) return { slug, slugs };
  const next = withSuffix(slugify(after.title), slugAttempt);
  return { slug: next, slugs: slugs.includes(next) ? slugs : [...slugs, next] };
}

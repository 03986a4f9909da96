import { Injectable } from '@nestjs/common';
import { InjectConnection, InjectModel } from '@nestjs/mongoose';
import { foldKey, slugify, withSuffix } from '@pkyx/domain';
import {
  type AttributeRecord,
  type EntryRecord,
  inTransaction,
  isDuplicateKey,
  ModelName,
  type RevisionRecord,
  type TypeRecord,
  type UserRecord,
} from '@pkyx/persistence';
import { type ClientSession, type Connection, type Model, Types } from 'mongoose';
import {
  attributeRecords,
  changesBetween,
  derivedFields,
  type EntryContent,
  type WrittenAttribute,
} from './entry-content';

export type { WrittenAttribute };

export type WriteOutcome = 'created' | 'updated' | 'unchanged';

const MOST_SLUG_ATTEMPTS = 100;

/** Writes whole entries. An edit is one transaction: the entry, its revision and the counters. */
@Injectable()
export class EntryWriterService {
  constructor(
    @InjectConnection() private readonly connection: Connection,
    @InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>,
    @InjectModel(ModelName.Revision) private readonly revisions: Model<RevisionRecord>,
    @InjectModel(ModelName.Attribute) private readonly attributes: Model<AttributeRecord>,
    @InjectModel(ModelName.Type) private readonly types: Model<TypeRecord>,
    @InjectModel(ModelName.User) private readonly users: Model<UserRecord>,
  ) {}

  /** Makes the entry that has this title say `content`: creates it, changes it, or leaves it when it says so already. */
  async put(content: EntryContent, author: Types.ObjectId, comment: string): Promise<WriteOutcome> {
    const current = await this.entries.findOne({ nameKeys: foldKey(content.title), state: 'live' }).lean<EntryRecord>();
    if (!current) {
      await this.create(content, author, comment);
      return 'created';
    }
    return this.replace(current, content, author, comment);
  }

  /** Creates the entry under the first free slug; the unique index decides which is free. */
  private async create(content: EntryContent, author: Types.ObjectId, comment: string): Promise<void> {
    const base = slugify(content.title);
    for (let attempt = 1; attempt <= MOST_SLUG_ATTEMPTS; attempt += 1) {
      try {
        await this.insert(withSuffix(base, attempt), content, author, comment);
        return;
      } catch (error) {
        if (!isDuplicateKey(error, 'slugs')) throw error;
      }
    }
    throw new Error(`no free slug for ${base}`);
  }

  private async insert(slug: string, content: EntryContent, author: Types.ObjectId, comment: string): Promise<void> {
    const at = new Date();
    const { title, aliases, type } = content;
    await inTransaction(this.connection, async (session) => {
      const _id = new Types.ObjectId();
      const entry: EntryRecord = {
        _id,
        slug,
        slugs: [slug],
        title,
        aliases,
        type,
        ...derivedFields(content),
        state: 'live',
        version: 1,
        views: 0,
        random: Math.random(),
        attributes: attributeRecords([], content.attributes, author, at),
        protection: 'open',
        createdBy: author,
        createdAt: at,
        updatedAt: at,
      };
      await this.entries.create([entry], { session });
      await this.record(_id, 1, author, at, comment, null, content, session);
    });
  }

  private async replace(
    current: EntryRecord,
    content: EntryContent,
    author: Types.ObjectId,
    comment: string,
  ): Promise<WriteOutcome> {
    const before = contentOf(current);
    if (changesBetween(before, content).length === 0) return 'unchanged';
    const at = new Date();
    const version = current.version + 1;
    await inTransaction(this.connection, async (session) => {
      const { title, aliases, type } = content;
      const { matchedCount } = await this.entries.updateOne(
        { _id: current._id, version: current.version },
        {
          $set: {
            title,
            aliases,
            type,
            ...derivedFields(content),
            attributes: attributeRecords(current.attributes, content.attributes, author, at),
            version,
            updatedAt: at,
          },
        },
        { session },
      );
      if (matchedCount === 0) throw new Error(`entry ${current.slug} was changed meanwhile`);
      await this.record(current._id, version, author, at, comment, before, content, session);
    });
    return 'updated';
  }

  /** The revision of an edit, and the counters that follow from it. */
  private async record(
    entry: Types.ObjectId,
    number: number,
    author: Types.ObjectId,
    at: Date,
    comment: string,
    before: EntryContent | null,
    after: EntryContent,
    session: ClientSession,
  ): Promise<void> {
    const changes = changesBetween(before, after);
    await this.revisions.create([{ entry, number, author, at, comment, changes, restores: null }], { session });
    await this.countUses(keysOf(before), keysOf(after), session);
    await this.countType(before?.type, after.type, session);
    await this.users.updateOne({ _id: author }, { $inc: before ? { edited: 1 } : { created: 1 } }, { session });
  }

  private async countType(before: string | undefined, after: string, session: ClientSession): Promise<void> {
    if (before === after) return;
    if (before !== undefined) await this.types.updateOne({ slug: before }, { $inc: { count: -1 } }, { session });
    await this.types.updateOne({ slug: after }, { $inc: { count: 1 } }, { session });
  }

  private async countUses(before: Set<string>, after: Set<string>, session: ClientSession): Promise<void> {
    const added = [...after].filter((key) => !before.has(key));
    const removed = [...before].filter((key) => !after.has(key));
    if (added.length > 0) await this.attributes.updateMany({ key: { $in: added } }, { $inc: { uses: 1 } }, { session });
    if (removed.length > 0)
      await this.attributes.updateMany({ key: { $in: removed } }, { $inc: { uses: -1 } }, { session });
  }
}

function keysOf(content: EntryContent | null): Set<string> {
  return new Set(content?.attributes.map(({ key }) => key));
}

function contentOf({ title, aliases, type, attributes }: EntryRecord): EntryContent {
  return { title, aliases, type, attributes: attributes as WrittenAttribute[] };
}

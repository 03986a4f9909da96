import { Injectable } from '@nestjs/common';
import { InjectConnection, InjectModel } from '@nestjs/mongoose';
import { foldKey, slugify, withSuffix } from '@pkyx/domain';
import { type EntryRecord, inTransaction, isDuplicateKey, ModelName } from '@pkyx/persistence';
import { type Connection, type Model, Types } from 'mongoose';
import { EditRecorderService } from './edit-recorder.service';
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

/** Writes whole entries. An edit is one transaction: the entry, and what the recorder writes down about it. */
@Injectable()
export class EntryWriterService {
  constructor(
    @InjectConnection() private readonly connection: Connection,
    @InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>,
    private readonly edits: EditRecorderService,
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
      await this.edits.record({ entry: _id, number: 1, author, at, comment, before: null, after: content }, session);
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
      await this.edits.record(
        { entry: current._id, number: version, author, at, comment, before, after: content },
        session,
      );
    });
    return 'updated';
  }
}

function contentOf({ title, aliases, type, attributes }: EntryRecord): EntryContent {
  return { title, aliases, type, attributes: attributes as WrittenAttribute[] };
}

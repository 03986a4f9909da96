import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import {
  type AttributeRecord,
  type EntryAttributeRecord,
  ModelName,
  type RevisionRecord,
  type TypeRecord,
  type UserRecord,
} from '@pkyx/persistence';
import type { ClientSession, Model, Types } from 'mongoose';
import { changesBetween, type EntryContent } from './entry-content';

/** What an entry said at one time, and the values as they were kept then. */
export interface EntryState {
  content: EntryContent | null;
  records: readonly EntryAttributeRecord[];
}

/** An edit that has been made: revision `number` of the entry. */
export interface MadeEdit {
  entry: Types.ObjectId;
  /** that the entry has after the edit */
  slug: string;
  number: number;
  author: Types.ObjectId;
  at: Date;
  comment: string;
  restores: number | null;
  reverts?: number[];
  before: EntryState;
  after: EntryState;
}

/** Writes down what follows from an edit, in the transaction of the edit: its revision and the counters. */
@Injectable()
export class EditRecorderService {
  constructor(
    @InjectModel(ModelName.Revision) private readonly revisions: Model<RevisionRecord>,
    @InjectModel(ModelName.Attribute) private readonly attributes: Model<AttributeRecord>,
    @InjectModel(ModelName.Type) private readonly types: Model<TypeRecord>,
    @InjectModel(ModelName.User) private readonly users: Model<UserRecord>,
  ) {}

  async record({ before, after, ...edit }: MadeEdit, session: ClientSession): Promise<void> {
    const changes = changesBetween(before.content, after.content);
    const type = after.content?.type ?? before.content?.type;
    await this.revisions.create([{ ...edit, type, changes, reverted: false }], { session });
    await this.countUses(keysOf(before), keysOf(after), session);
    await this.countType(before.content?.type, after.content?.type, session);
    const counter = edit.number === 1 ? { created: 1 } : { edited: 1 };
    await this.users.updateOne({ _id: edit.author }, { $inc: counter }, { session });
  }

  private async countUses(before: Set<string>, after: Set<string>, session: ClientSession): Promise<void> {
    await this.count(
      [...after].filter((key) => !before.has(key)),
      1,
      session,
    );
    await this.count(
      [...before].filter((key) => !after.has(key)),
      -1,
      session,
    );
  }

  private async count(keys: string[], by: 1 | -1, session: ClientSession): Promise<void> {
    if (keys.length > 0) await this.attributes.updateMany({ key: { $in: keys } }, { $inc: { uses: by } }, { session });
  }

  private async countType(
    before: string | undefined,
    after: string | undefined,
    session: ClientSession,
  ): Promise<void> {
    if (before === after) return;
    if (before !== undefined) await this.types.updateOne({ slug: before }, { $inc: { count: -1 } }, { session });
    if (after !== undefined) await this.types.updateOne({ slug: after }, { $inc: { count: 1 } }, { session });
  }
}

function keysOf({ content, records }: EntryState): Set<string> {
  return new Set(content ? records.map(({ key }) => key) : []);
}

import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import {
  type AttributeRecord,
  ModelName,
  type RevisionRecord,
  type TypeRecord,
  type UserRecord,
} from '@pkyx/persistence';
import type { ClientSession, Model, Types } from 'mongoose';
import { changesBetween, type EntryContent } from './entry-content';

/** An edit that has been made: version `number` of the entry. `before` is null for a new entry. */
export interface Edit {
  entry: Types.ObjectId;
  number: number;
  author: Types.ObjectId;
  at: Date;
  comment: string;
  before: EntryContent | null;
  after: EntryContent;
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

  async record({ before, after, ...edit }: Edit, session: ClientSession): Promise<void> {
    const changes = changesBetween(before, after);
    await this.revisions.create([{ ...edit, type: after.type, changes, restores: null }], { session });
    await this.countUses(keysOf(before), keysOf(after), session);
    await this.countType(before?.type, after.type, session);
    await this.users.updateOne({ _id: edit.author }, { $inc: before ? { edited: 1 } : { created: 1 } }, { session });
  }

  private async countUses(before: Set<string>, after: Set<string>, session: ClientSession): Promise<void> {
    const added = [...after].filter((key) => !before.has(key));
    const removed = [...before].filter((key) => !after.has(key));
    if (added.length > 0) await this.attributes.updateMany({ key: { $in: added } }, { $inc: { uses: 1 } }, { session });
    if (removed.length > 0)
      await this.attributes.updateMany({ key: { $in: removed } }, { $inc: { uses: -1 } }, { session });
  }

  private async countType(before: string | undefined, after: string, session: ClientSession): Promise<void> {
    if (before === after) return;
    if (before !== undefined) await this.types.updateOne({ slug: before }, { $inc: { count: -1 } }, { session });
    await this.types.updateOne({ slug: after }, { $inc: { count: 1 } }, { session });
  }
}

function keysOf(content: EntryContent | null): Set<string> {
  return new Set(content?.attributes.map(({ key }) => key));
}

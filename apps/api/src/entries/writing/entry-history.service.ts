import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ModelName, type RevisionRecord } from '@pkyx/persistence';
import type { ClientSession, Model, Types } from 'mongoose';
import { effectiveRevisions } from './effective-revisions';

/** A revision, as those need it who take edits back. */
export type HistoricRevision = Pick<RevisionRecord, 'number' | 'author' | 'at' | 'changes' | 'restores' | 'reverts'>;

/** All that was ever done to an entry, and which of it still holds. */
@Injectable()
export class EntryHistoryService {
  constructor(@InjectModel(ModelName.Revision) private readonly revisions: Model<RevisionRecord>) {}

  /** Oldest first. */
  read(entry: Types.ObjectId, session: ClientSession): Promise<HistoricRevision[]> {
    return this.revisions
      .find({ entry }, { number: 1, author: 1, at: 1, restores: 1, reverts: 1, changes: 1 }, { session })
      .sort({ number: 1 })
      .lean<HistoricRevision[]>();
  }

  /** Says of each revision whether what it did still holds. */
  async markReverted(
    entry: Types.ObjectId,
    history: readonly Pick<RevisionRecord, 'number' | 'restores' | 'reverts'>[],
    session: ClientSession,
  ): Promise<void> {
    const effective = effectiveRevisions(history);
    await this.revisions.updateMany({ entry, number: { $in: effective } }, { $set: { reverted: false } }, { session });
    await this.revisions.updateMany({ entry, number: { $nin: effective } }, { $set: { reverted: true } }, { session });
  }
}

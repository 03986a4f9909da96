import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectConnection, InjectModel } from '@nestjs/mongoose';
import { type AttributeRecord, type EntryRecord, inTransaction, type MergeRecord, ModelName } from '@pkyx/persistence';
import type { ClientSession, Connection, Model, QueryFilter } from 'mongoose';
import { BackgroundJobs } from '../common/background/background-jobs.service';
import { EntryRealignmentService } from '../entries/writing/entry-realignment.service';

/** Few enough that a transaction is over before an editor of one of the entries notices. */
const ENTRIES_PER_TRANSACTION = 100;

/**
 * Realigns the entries after a merge, and after its undoing, until none is left. Nothing escapes it: a member who writes a value
 * under a key counts it at the attribute's record, which the merge writes, too, so of the two one waits for the other and sees
 * what it did; a member who changes other values of an entry and this job both write the entry.
 */
@Injectable()
export class MergeJobsService implements OnModuleInit {
  constructor(
    @InjectConnection() private readonly connection: Connection,
    @InjectModel(ModelName.Merge) private readonly merges: Model<MergeRecord>,
    @InjectModel(ModelName.Attribute) private readonly attributes: Model<AttributeRecord>,
    private readonly entries: EntryRealignmentService,
    private readonly jobs: BackgroundJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'merges',
      jobs: this.merges,
      waiting: { state: { $in: ['running', 'undoing'] } },
      work: (merge, signal) => this.work(merge, signal),
    });
  }

  private async work(merge: MergeRecord, signal: AbortSignal): Promise<void> {
    let more = true;
    while (more && !signal.aborted) more = await inTransaction(this.connection, (session) => this.step(merge, session));
  }

  /** Realigns some entries; false when that was all, or when the merge is to go the other way now. */
  private async step({ _id, state }: MergeRecord, session: ClientSession): Promise<boolean> {
    const merge = await this.merges.findOne({ _id, state }, null, { session }).lean<MergeRecord>();
    if (!merge) return false;
    const misplaced = state === 'running' ? await this.stillUnder(merge, session) : await this.notBack(merge, session);
    const entries = await this.entries.realign(misplaced, ENTRIES_PER_TRANSACTION, session);
    const done = state === 'running' ? ('done' as const) : ('undone' as const);
    // Whoever undoes the merge meanwhile writes this record, too: then nothing of this step happens.
    await this.merges.updateOne({ _id }, entries > 0 ? { $inc: { entries } } : { $set: { state: done } }, { session });
    return entries > 0;
  }

  /**
   * Entries with values under the merged key. Its target may have been merged as well, while a step of this job put values there:
   * the job of that merge may have been over by then.
   */
  private async stillUnder({ from }: MergeRecord, session: ClientSession): Promise<QueryFilter<EntryRecord>> {
    const merged: string[] = [];
    for (let key: string | null = from; key !== null;) {
      const next: Pick<AttributeRecord, 'mergedInto'> = await this.attributes
        .findOne({ key }, { _id: 0, mergedInto: 1 }, { session })
        .orFail()
        .lean<Pick<AttributeRecord, 'mergedInto'>>();
      if (next.mergedInto !== null) merged.push(key);
      key = next.mergedInto;
    }
    return { 'attributes.key': { $in: merged } };
  }

  /** Entries with values that were written under the key, or under one that is merged into it, and that stand elsewhere. */
  private async notBack({ from }: MergeRecord, session: ClientSession): Promise<QueryFilter<EntryRecord>> {
    const { mergedKeys } = await this.attributes
      .findOne({ key: from }, { _id: 0, mergedKeys: 1 }, { session })
      .orFail()
      .lean<Pick<AttributeRecord, 'mergedKeys'>>();
    return { attributes: { $elemMatch: { origin: { $in: [from, ...mergedKeys] }, key: { $ne: from } } } };
  }
}

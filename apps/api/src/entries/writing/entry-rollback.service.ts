import { Injectable } from '@nestjs/common';
import { DomainError } from '@pkyx/domain';
import type { EntryRecord } from '@pkyx/persistence';
import type { Types } from 'mongoose';
import { ProblemException } from '../../common/problem/problem';
import { EditTransactionsService } from './edit-transactions.service';
import { changesBetween, contentOf, type EntryContent } from './entry-content';
import { EntryHistoryService, type HistoricRevision } from './entry-history.service';
import { type EditTransaction, EntryStoreService } from './entry-store.service';
import { foldRevisions } from './revision-fold';
import { type RollbackPlan, rollbackPlan } from './rollback-plan';

/** Who undoes edits, why, and which. */
export interface RollbackOrder {
  moderator: Types.ObjectId;
  comment: string;
  isTaken: (revision: HistoricRevision) => boolean;
}

/** How many edits were undone, and how many could not be. */
export interface RollbackCounts {
  reverted: number;
  skipped: number;
}

/** Undoes edits of one entry, by one revision. */
@Injectable()
export class EntryRollbackService {
  constructor(
    private readonly transactions: EditTransactionsService,
    private readonly store: EntryStoreService,
    private readonly history: EntryHistoryService,
  ) {}

  /** What cannot be undone, as when another entry has the old title by now, is skipped. */
  async rollBack(entry: Types.ObjectId, order: RollbackOrder): Promise<RollbackCounts> {
    let found = 0;
    try {
      return await this.transactions.run(async (transaction) => {
        const [record, history] = await this.read(entry, transaction);
        const plan = rollbackPlan(history, order.isTaken);
        found = plan.reverts.length + plan.stay.length;
        await this.carryOut(plan, record, history, order, transaction);
        return { reverted: plan.reverts.length, skipped: plan.stay.length };
      });
    } catch (error) {
      if (error instanceof DomainError || error instanceof ProblemException) return { reverted: 0, skipped: found };
      throw error;
    }
  }

  private async read(
    entry: Types.ObjectId,
    transaction: EditTransaction,
  ): Promise<[record: EntryRecord, history: HistoricRevision[]]> {
    const record = await this.store.findById(entry, transaction);
    if (!record) throw new Error(`entry ${entry.toHexString()} has revisions but does not exist`);
    return [record, await this.history.read(entry, transaction.session)];
  }

  private async carryOut(
    plan: RollbackPlan,
    record: EntryRecord,
    history: HistoricRevision[],
    { moderator, comment }: RollbackOrder,
    transaction: EditTransaction,
  ): Promise<void> {
    const before = contentOf(record);
    const after = contentAfter(plan, before);
    if (changesBetween(before, after).length === 0) return;
    const { reverts } = plan;
    const made = { number: record.version + 1, restores: null, reverts };
    await this.history.markReverted(record._id, [...history, made], transaction.session);
    await this.store.update(record, after, { author: moderator, comment, reverts }, transaction);
  }
}

function contentAfter({ deletes, changes }: RollbackPlan, content: EntryContent | null): EntryContent | null {
  return deletes ? null : foldRevisions([{ changes: changesBetween(null, content) }, { changes }]);
}

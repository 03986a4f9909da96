import { Injectable } from '@nestjs/common';
import type { EntryRecord } from '@pkyx/persistence';
import type { Types } from 'mongoose';
import { ApprovalService } from '../../moderation/approval.service';
import type { EditAdmission } from '../../moderation/edit-policy.service';
import { changesBetween, contentOf, type EntryContent } from './entry-content';
import { type EditNote, type EditTransaction, EntryStoreService } from './entry-store.service';

/** An edit that a member makes, as part of which transaction. */
export interface MemberEdit {
  admission: EditAdmission;
  note: EditNote;
  transaction: EditTransaction;
}

/** Writes what members say, where the rules of trust let it through. */
@Injectable()
export class MemberEditsService {
  constructor(
    private readonly store: EntryStoreService,
    private readonly approval: ApprovalService,
  ) {}

  /** A new entry; its id. `wantedSlug` as for the store. */
  async insert(
    content: EntryContent,
    { admission, note, transaction }: MemberEdit,
    wantedSlug?: string,
  ): Promise<Types.ObjectId> {
    const changes = changesBetween(null, content);
    admission.demandFewLinks(changes, note.comment);
    const entry = await this.store.insert(content, note, transaction, wantedSlug);
    const { title, type } = content;
    const done = { entry: null, title, types: [type] as [string], baseVersion: 0, comment: note.comment, changes };
    await this.approval.demandNone(admission, done, transaction.session);
    return entry;
  }

  /** Makes an entry say `after`, null: deletes it. The number of the revision, or null when it said so already. */
  async update(
    record: EntryRecord,
    after: EntryContent | null,
    { admission, note, transaction }: MemberEdit,
  ): Promise<number | null> {
    const changes = changesBetween(contentOf(record), after);
    admission.demandFewLinks(changes, note.comment);
    const number = await this.store.update(record, after, note, transaction);
    const { _id: entry, version: baseVersion } = record;
    const { title, type } = after ?? record;
    const types: [string, string] = [type, record.type];
    const done = { entry, title, types, baseVersion, comment: note.comment, changes };
    await this.approval.demandNone(admission, done, transaction.session);
    return number;
  }
}

import { Injectable } from '@nestjs/common';
import { parseComment } from '@pkyx/domain';
import type { EntryRecord } from '@pkyx/persistence';
import { Types } from 'mongoose';
import type { Editor } from '../../common/access/editor';
import { ApprovalService } from '../../moderation/approval.service';
import { type EditAdmission, EditPolicyService } from '../../moderation/edit-policy.service';
import { deletedEntry, unknownEntry } from '../entry-problems';
import { EditTransactionsService } from './edit-transactions.service';
import { contentOf, type EntryContent } from './entry-content';
import { type EditNote, type EditTransaction, EntryStoreService } from './entry-store.service';
import { MemberEditsService } from './member-edits.service';

/** Who changes an entry, and what they say about it. */
export interface ChangeNote {
  editor: Editor;
  comment?: string | null;
  restores?: number;
}

/** What a change makes of an entry. */
export interface Before<Content = EntryContent> {
  content: Content;
  record: EntryRecord;
  admission: EditAdmission;
  transaction: EditTransaction;
}

/** The number of the revision is null when nothing changed. */
export interface MadeChange {
  id: string;
  number: number | null;
}

/** The one way by which members change entries: what may be done is checked, and all of it happens in one transaction. */
@Injectable()
export class EntryChangesService {
  constructor(
    private readonly transactions: EditTransactionsService,
    private readonly store: EntryStoreService,
    private readonly policy: EditPolicyService,
    private readonly approval: ApprovalService,
    private readonly edits: MemberEditsService,
  ) {}

  /** A new entry; its id. `content` may be asked for several times. */
  create(
    title: string,
    note: ChangeNote,
    content: (transaction: EditTransaction) => Promise<EntryContent>,
  ): Promise<Types.ObjectId> {
    const editNote = editNoteOf(note);
    return this.policy.admit(note.editor, (admission) =>
      this.run(title, admission, async (transaction) =>
        this.edits.insert(await content(transaction), { admission, note: editNote, transaction }),
      ),
    );
  }

  /** Changes an entry that is there; null: deletes it. */
  change(
    reference: string,
    note: ChangeNote,
    change: (before: Before) => Promise<EntryContent | null>,
  ): Promise<MadeChange> {
    return this.changeAny(reference, note, ({ content, ...before }) => {
      if (!content) throw deletedEntry(before.record.title);
      return change({ content, ...before });
    });
  }

  /** The same for an entry that may be deleted, which says nothing: null. A restoration says itself whether it counts. */
  changeAny(
    reference: string,
    note: ChangeNote,
    change: (before: Before<EntryContent | null>) => Promise<EntryContent | null>,
  ): Promise<MadeChange> {
    const edit = async (admission: EditAdmission) => {
      const made = await this.carryOut(reference, note, admission, change);
      if (made.number === null) await admission.giveBack();
      return made;
    };
    return note.restores === undefined
      ? this.policy.admit(note.editor, edit)
      : this.policy.admitUncounted(note.editor, edit);
  }

  private carryOut(
    reference: string,
    note: ChangeNote,
    admission: EditAdmission,
    change: (before: Before<EntryContent | null>) => Promise<EntryContent | null>,
  ): Promise<MadeChange> {
    const editNote = editNoteOf(note);
    return this.run(reference, admission, async (transaction) => {
      const record = await this.store.find(reference, transaction);
      if (!record) throw unknownEntry(reference);
      this.policy.demandAccess(admission, record);
      const after = await change({ content: contentOf(record), record, admission, transaction });
      const number = await this.edits.update(record, after, { admission, note: editNote, transaction });
      return { id: record._id.toHexString(), number };
    });
  }

  private run<T>(
    entry: string,
    admission: EditAdmission,
    work: (transaction: EditTransaction) => Promise<T>,
  ): Promise<T> {
    return this.approval.holding(admission, () =>
      this.transactions.runInTurn({ member: admission.editor.id, entry }, work),
    );
  }
}

function editNoteOf({ editor, comment, restores }: ChangeNote): EditNote {
  return {
    author: new Types.ObjectId(editor.id),
    comment: parseComment(comment),
    ...(restores !== undefined && { restores }),
  };
}

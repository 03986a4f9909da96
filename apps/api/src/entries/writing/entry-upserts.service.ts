import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { foldKey, parseComment } from '@pkyx/domain';
import { type EntryRecord, ModelName } from '@pkyx/persistence';
import { type ClientSession, type Model, Types } from 'mongoose';
import type { Editor } from '../../common/access/editor';
import { EditPolicyService } from '../../moderation/edit-policy.service';
import type { RegistryEdit } from '../../registry/registry-history.service';
import type { AttributeInput } from './attribute-input';
import { AttributeWritingService } from './attribute-writing.service';
import { EditTransactionsService } from './edit-transactions.service';
import { type EntryContent, originOf, statementOf, type WrittenAttribute } from './entry-content';
import { namesOf } from './entry-names';
import { type EditTransaction, EntryStoreService } from './entry-store.service';
import { MemberEditsService } from './member-edits.service';

export type UpsertOutcome = 'created' | 'updated' | 'unchanged';

/** An entry as it is to be, whatever it was before. */
export interface WantedEntry {
  /** of the entry that is meant; without it, the entry that has the title is */
  slug?: string;
  title: string;
  aliases: readonly string[];
}

/** What the entry refers to in the registry, which may be made for it. */
export interface WantedContent {
  type: string;
  attributes: readonly AttributeInput[];
}

/** What happens in the transaction of an upsert, before and after the entry is written. */
export interface UpsertSteps {
  /** may be asked for several times */
  content(edit: RegistryEdit): Promise<WantedContent>;
  /** what it throws undoes the upsert */
  afterwards(outcome: UpsertOutcome, session: ClientSession): Promise<void>;
}

/** Makes entries say what a file says: each whole, in one transaction, by the rules for members. */
@Injectable()
export class EntryUpsertsService {
  constructor(
    @InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>,
    private readonly transactions: EditTransactionsService,
    private readonly store: EntryStoreService,
    private readonly edits: MemberEditsService,
    private readonly attributes: AttributeWritingService,
    private readonly policy: EditPolicyService,
  ) {}

  /**
   * Creates, changes or brings back; an entry that says all of it already gets no revision, and counts as no edit. Where edits
   * wait for approval they are refused here.
   */
  async upsert(wanted: WantedEntry, steps: UpsertSteps, editor: Editor, comment: string): Promise<void> {
    const note = { author: new Types.ObjectId(editor.id), comment: parseComment(comment) };
    const names = namesOf(wanted.title, wanted.aliases);
    await this.policy.admitUncounted(editor, (admission) =>
      this.transactions.run(async (transaction) => {
        const { session } = transaction;
        const record = await this.find(wanted, names.title, transaction);
        if (record) this.policy.demandAccess(admission, record);
        const edit = { ...note, session };
        const { type, attributes } = await steps.content(edit);
        const written = await this.attributes.write(attributes, (index) => `attributes/${index}`, edit);
        const content = { ...names, type, attributes: written };
        if (!record) {
          await admission.count();
          await this.edits.insert(content, { admission, note, transaction }, wanted.slug);
          return steps.afterwards('created', session);
        }
        const number = await this.edits.update(record, rewritten(record, content), { admission, note, transaction });
        if (number !== null) await admission.count();
        return steps.afterwards(number === null ? 'unchanged' : 'updated', session);
      }),
    );
  }

  private find({ slug }: WantedEntry, title: string, transaction: EditTransaction): Promise<EntryRecord | null> {
    if (slug !== undefined) return this.store.find(slug, transaction);
    return this.entries
      .findOne({ nameKeys: foldKey(title), state: 'live' }, null, { session: transaction.session })
      .lean<EntryRecord>();
  }
}

/** What an entry says when it is said anew. A value that stays as it is keeps the alternatives that stand beside it. */
function rewritten({ state, attributes }: EntryRecord, wanted: EntryContent): EntryContent {
  if (state === 'deleted') return wanted;
  const said = wanted.attributes.flatMap((attribute) => {
    const records = attributes.filter(({ key }) => key === attribute.key);
    const leading = records.find(({ alternative }) => !alternative);
    if (!leading || !isDeepStrictEqual(statementOf(leading), statementOf(attribute))) return [attribute];
    return records.map((record) => ({ key: originOf(record), ...statementOf(record) }) as WrittenAttribute);
  });
  return { ...wanted, attributes: said };
}

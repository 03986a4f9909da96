import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type AttributeRecord, type EntryRecord, type MergeRecord, ModelName } from '@pkyx/persistence';
import { type ClientSession, type Model, Types } from 'mongoose';
import { attributeExists } from '../attributes/attribute-problems';
import type { Editor } from '../common/access/editor';
import { BackgroundJobs } from '../common/background/background-jobs.service';
import type { RegistryEdit } from '../registry/registry-history.service';
import { RegistryTransactions } from '../registry/registry-transactions.service';
import { AuditService } from '../users/audit.service';
import { mergeUndone } from './merge-problems';
import { unknownMerge } from './merge-reading.service';
import { MergeTemplatesService } from './merge-templates.service';
import { MergedAttributesService } from './merged-attributes.service';
import { withoutNamesOf } from './merged-names';

const OBJECT_ID = /^[0-9a-f]{24}$/;

/** Undoes merges of attributes, also one whose target was merged itself. */
@Injectable()
export class MergeUndoService {
  constructor(
    @InjectModel(ModelName.Attribute) private readonly attributes: Model<AttributeRecord>,
    @InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>,
    @InjectModel(ModelName.Merge) private readonly merges: Model<MergeRecord>,
    private readonly transactions: RegistryTransactions,
    private readonly merged: MergedAttributesService,
    private readonly templates: MergeTemplatesService,
    private readonly audit: AuditService,
    private readonly jobs: BackgroundJobs,
  ) {}

  /** 409 when it has been undone, or when another attribute has one of the names by now. */
  async undo(key: string, id: string, editor: Editor): Promise<void> {
    await this.transactions.run(async (session) => {
      const edit = { author: new Types.ObjectId(editor.id), session };
      const merge = await this.demandInForce(key, id, session);
      const from = await this.merged.find(merge.from, session);
      const targets = await this.targetsOf(merge.into, session);
      for (const target of targets) await this.merged.save(target, withoutNamesOf(target, from), edit);
      await this.demandNamesFree(from, session);
      await this.merged.save(from, { mergedInto: null }, edit);
      await this.undoTemplates(merge, targets.at(-1)?.key ?? merge.into, edit);
      const misplaced = { 'attributes.origin': { $in: [from.key, ...from.mergedKeys] } };
      const total = await this.entries.countDocuments(misplaced, { session });
      const undone = {
        undoneBy: edit.author,
        undoneAt: new Date(),
        state: 'undoing' as const,
        entries: 0,
        total,
        requestId: editor.requestId,
      };
      await this.merges.updateOne({ _id: merge._id }, { $set: undone }, { session });
      const details = { into: merge.into, merge: id };
      await this.audit.record(session, { actor: editor.id, action: 'attribute.merge-undo', target: from.key, details });
    });
    void this.jobs.wake();
  }

  private async demandInForce(key: string, id: string, session: ClientSession): Promise<MergeRecord> {
    const merge = OBJECT_ID.test(id)
      ? await this.merges
          .findOne({ _id: new Types.ObjectId(id), $or: [{ from: key }, { into: key }] }, null, { session })
          .lean<MergeRecord>()
      : null;
    if (!merge) throw unknownMerge(id);
    if (merge.undoneAt !== null) throw mergeUndone();
    return merge;
  }

  /** The target of a merge, what that was merged into, and so on: all of them have the names. */
  private async targetsOf(into: string, session: ClientSession): Promise<AttributeRecord[]> {
    const target = await this.merged.find(into, session);
    return target.mergedInto === null ? [target] : [target, ...(await this.targetsOf(target.mergedInto, session))];
  }

  /** Members may have given a name of the merged attribute to another since. */
  private async demandNamesFree(from: AttributeRecord, session: ClientSession): Promise<void> {
    const existing = await this.attributes
      .findOne({ nameKeys: { $in: from.nameKeys }, mergedInto: null }, null, { session })
      .lean<AttributeRecord>();
    const name = existing?.nameKeys.find((nameKey) => from.nameKeys.includes(nameKey));
    if (existing && name !== undefined) throw attributeExists(existing, name);
  }

  private async undoTemplates(merge: MergeRecord, into: string, edit: RegistryEdit): Promise<void> {
    await this.templates.undo(merge, into, edit);
    const slugs = merge.types.map(({ slug }) => slug);
    for (const key of [merge.from, into]) {
      const attribute = await this.merged.find(key, edit.session);
      const types = await this.templates.typesOf(attribute, slugs, edit);
      await this.attributes.updateOne({ key }, { $set: { types } }, { session: edit.session });
    }
  }
}

import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { foldKey, parseComment } from '@pkyx/domain';
import { type AttributeRecord, type EntryRecord, type MergeRecord, ModelName } from '@pkyx/persistence';
import { type ClientSession, type Model, Types } from 'mongoose';
import { AttributeLookupService } from '../attributes/attribute-lookup.service';
import { attributeExists, attributeMerged, unknownRegistryAttribute } from '../attributes/attribute-problems';
import { BackgroundJobs } from '../common/background/background-jobs.service';
import type { Editor } from '../common/access/editor';
import { changesOf, type RegistryEdit, RegistryHistoryService } from '../registry/registry-history.service';
import { RegistryTransactions } from '../registry/registry-transactions.service';
import { AuditService } from '../users/audit.service';
import type { NewMergeDto } from './dto/merge.dto';
import { demandSameMeaning, mergedIntoItself, mergeUndone, stillUndoing, unknownTarget } from './merge-problems';
import { unknownMerge } from './merge-reading.service';
import { MergeTemplatesService } from './merge-templates.service';
import { withNamesOf, withoutNamesOf } from './merged-names';

const OBJECT_ID = /^[0-9a-f]{24}$/;

/**
 * Merges attributes of the registry, and undoes it. What was written keeps the key that it was written under: a merge only says
 * where that is shown, so that undoing it needs no memory of any entry.
 */
@Injectable()
export class MergesService {
  constructor(
    @InjectModel(ModelName.Attribute) private readonly attributes: Model<AttributeRecord>,
    @InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>,
    @InjectModel(ModelName.Merge) private readonly merges: Model<MergeRecord>,
    private readonly transactions: RegistryTransactions,
    private readonly lookup: AttributeLookupService,
    private readonly templates: MergeTemplatesService,
    private readonly history: RegistryHistoryService,
    private readonly audit: AuditService,
    private readonly jobs: BackgroundJobs,
  ) {}

  /** The id of the merge: from now on the names of the attribute lead to the other. */
  async start(key: string, { into, comment }: NewMergeDto, editor: Editor): Promise<string> {
    const note = { author: new Types.ObjectId(editor.id), comment: parseComment(comment) };
    const id = await this.transactions.run(async (session) => {
      const edit = { ...note, session };
      const from = await this.demandMergeable(key, session);
      const target = await this.demandTarget(from, into, session);
      const types = await this.templates.merge(from, target, edit);
      await this.save(from, { mergedInto: target.key }, edit);
      const slugs = types.map(({ slug }) => slug);
      const fields = { ...withNamesOf(target, from), types: await this.templates.typesOf(target, slugs, edit) };
      await this.save(target, fields, edit);
      const merge: MergeRecord = {
        _id: new Types.ObjectId(),
        from: from.key,
        into: target.key,
        by: note.author,
        at: new Date(),
        comment: note.comment,
        state: 'running',
        entries: 0,
        total: await this.countEntries({ 'attributes.key': from.key }, session),
        undoneBy: null,
        undoneAt: null,
        types,
        lease: null,
      };
      await this.merges.create([merge], { session });
      await this.record('attribute.merge', merge, editor, session);
      return merge._id.toHexString();
    });
    void this.jobs.wake();
    return id;
  }

  /** 409 when it has been undone, or when another attribute has one of the names by now. */
  async undo(key: string, id: string, editor: Editor): Promise<void> {
    await this.transactions.run(async (session) => {
      const edit = { author: new Types.ObjectId(editor.id), session };
      const merge = await this.demandInForce(key, id, session);
      const from = await this.find(merge.from, session);
      const targets = await this.targetsOf(merge.into, session);
      for (const target of targets) await this.save(target, withoutNamesOf(target, from), edit);
      await this.demandNamesFree(from, session);
      await this.save(from, { mergedInto: null }, edit);
      await this.undoTemplates(merge, targets.at(-1)?.key ?? merge.into, edit);
      const misplaced = { 'attributes.origin': { $in: [from.key, ...from.mergedKeys] } };
      const total = await this.countEntries(misplaced, session);
      const undone = { undoneBy: edit.author, undoneAt: new Date(), state: 'undoing' as const, entries: 0, total };
      await this.merges.updateOne({ _id: merge._id }, { $set: undone }, { session });
      await this.record('attribute.merge-undo', merge, editor, session);
    });
    void this.jobs.wake();
  }

  private async demandMergeable(key: string, session: ClientSession): Promise<AttributeRecord> {
    const from = await this.attributes.findOne({ key }, null, { session }).lean<AttributeRecord>();
    if (!from) throw unknownRegistryAttribute(key);
    if (from.mergedInto !== null) throw attributeMerged(key, await this.lookup.target(key, session));
    // Its job would wait for values to come back that now belong elsewhere.
    if (await this.merges.exists({ from: key, state: 'undoing' }).session(session)) throw stillUndoing();
    return from;
  }

  private async demandTarget(from: AttributeRecord, into: string, session: ClientSession): Promise<AttributeRecord> {
    const target = await this.attributes
      .findOne({ nameKeys: foldKey(into), mergedInto: null }, null, { session })
      .lean<AttributeRecord>();
    if (!target) throw unknownTarget(into);
    if (target.key === from.key) throw mergedIntoItself();
    demandSameMeaning(from, target);
    return target;
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
    const target = await this.find(into, session);
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
      const attribute = await this.find(key, edit.session);
      const types = await this.templates.typesOf(attribute, slugs, edit);
      await this.attributes.updateOne({ key }, { $set: { types } }, { session: edit.session });
    }
  }

  /** With a version and a revision of its own. */
  private async save(attribute: AttributeRecord, fields: Partial<AttributeRecord>, edit: RegistryEdit): Promise<void> {
    const version = attribute.version + 1;
    await this.attributes.updateOne(
      { _id: attribute._id },
      { $set: { ...fields, version } },
      { session: edit.session },
    );
    const { nameKeys: _nameKeys, searchKeys: _searchKeys, mergedKeys: _mergedKeys, ...told } = fields;
    await this.history.record({ ...attribute, version }, changesOf(attribute, told), edit);
  }

  private find(key: string, session: ClientSession): Promise<AttributeRecord> {
    return this.attributes.findOne({ key }, null, { session }).orFail().lean<AttributeRecord>();
  }

  private countEntries(conditions: object, session: ClientSession): Promise<number> {
    return this.entries.countDocuments(conditions, { session });
  }

  private record(action: string, { _id, from, into }: MergeRecord, editor: Editor, session: ClientSession) {
    const details = { into, merge: _id.toHexString() };
    return this.audit.record(session, { actor: editor.id, action, target: from, details });
  }
}

import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { foldKey, parseComment } from '@pkyx/domain';
import { type AttributeRecord, type EntryRecord, type MergeRecord, ModelName } from '@pkyx/persistence';
import { type ClientSession, type Model, Types } from 'mongoose';
import { AttributeLookupService } from '../attributes/attribute-lookup.service';
import { attributeMerged, unknownRegistryAttribute } from '../attributes/attribute-problems';
import type { Editor } from '../common/access/editor';
import { BackgroundJobs } from '../common/background/background-jobs.service';
import { RegistryTransactions } from '../registry/registry-transactions.service';
import { AuditService } from '../users/audit.service';
import type { NewMergeDto } from './dto/merge.dto';
import { demandSameMeaning, mergedIntoItself, stillUndoing, unknownTarget } from './merge-problems';
import { MergeTemplatesService } from './merge-templates.service';
import { MergedAttributesService } from './merged-attributes.service';
import { withNamesOf } from './merged-names';

/**
 * Merges attributes of the registry. What was written keeps the key that it was written under: a merge only says where that is
 * shown, so that undoing it needs no memory of any entry.
 */
@Injectable()
export class MergesService {
  constructor(
    @InjectModel(ModelName.Attribute) private readonly attributes: Model<AttributeRecord>,
    @InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>,
    @InjectModel(ModelName.Merge) private readonly merges: Model<MergeRecord>,
    private readonly transactions: RegistryTransactions,
    private readonly lookup: AttributeLookupService,
    private readonly merged: MergedAttributesService,
    private readonly templates: MergeTemplatesService,
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
      await this.merged.save(from, { mergedInto: target.key }, edit);
      const slugs = types.map(({ slug }) => slug);
      const targetTypes = await this.templates.typesOf(target, slugs, edit);
      await this.merged.save(target, { ...withNamesOf(target, from), types: targetTypes }, edit);
      const merge: MergeRecord = {
        _id: new Types.ObjectId(),
        from: from.key,
        into: target.key,
        by: note.author,
        at: new Date(),
        comment: note.comment,
        state: 'running',
        entries: 0,
        total: await this.entries.countDocuments({ 'attributes.key': from.key }, { session }),
        undoneBy: null,
        undoneAt: null,
        types,
        lease: null,
        requestId: editor.requestId,
      };
      await this.merges.create([merge], { session });
      const details = { into: merge.into, merge: merge._id.toHexString() };
      await this.audit.record(session, { actor: editor.id, action: 'attribute.merge', target: from.key, details });
      return merge._id.toHexString();
    });
    void this.jobs.wake();
    return id;
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
}

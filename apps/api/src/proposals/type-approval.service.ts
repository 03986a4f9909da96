import { Injectable } from '@nestjs/common';
import { InjectConnection, InjectModel } from '@nestjs/mongoose';
import { inTransaction, ModelName, type TypeRecord } from '@pkyx/persistence';
import type { Connection, Model } from 'mongoose';
import { ContentChanges } from '../common/hot-reads/content-changes.service';
import { notFound } from '../common/problem/problem';
import { AuditService } from '../users/audit.service';

/** Says whether edits by recent accounts wait, type by type. */
@Injectable()
export class TypeApprovalService {
  constructor(
    @InjectConnection() private readonly connection: Connection,
    @InjectModel(ModelName.Type) private readonly types: Model<TypeRecord>,
    private readonly audit: AuditService,
    private readonly contentChanges: ContentChanges,
  ) {}

  /** In force with the next edit. What waits goes on waiting. */
  async set(slug: string, required: boolean, actor: string): Promise<void> {
    await inTransaction(this.connection, async (session) => {
      const { matchedCount } = await this.types.updateOne({ slug }, { $set: { needsApproval: required } }, { session });
      if (matchedCount === 0) throw notFound({ zh: '类型', en: 'type' }, slug);
      this.contentChanges.everything(session);
      await this.audit.record(session, { actor, action: 'type.approval', target: slug, details: { required } });
    });
  }
}

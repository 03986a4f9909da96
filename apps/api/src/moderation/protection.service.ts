import { Injectable } from '@nestjs/common';
import { InjectConnection, InjectModel } from '@nestjs/mongoose';
import { DomainError } from '@pkyx/domain';
import { type EntryRecord, inTransaction, ModelName } from '@pkyx/persistence';
import type { Connection, Model } from 'mongoose';
import { ContentChanges } from '../common/hot-reads/content-changes.service';
import { EntryReferencesService } from '../entries/entry-references.service';
import { AuditService } from '../users/audit.service';
import type { ProtectionDto, ProtectionRequestDto } from './dto/protection.dto';

/** Says who may change an entry, and until when. */
@Injectable()
export class ProtectionService {
  constructor(
    @InjectConnection() private readonly connection: Connection,
    @InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>,
    private readonly references: EntryReferencesService,
    private readonly audit: AuditService,
    private readonly contentChanges: ContentChanges,
  ) {}

  /** In force with the next edit. */
  async protect(reference: string, { level, until }: ProtectionRequestDto, actor: string): Promise<ProtectionDto> {
    const protectedUntil = level === 'open' ? null : endOf(until);
    const { _id, slug } = await this.references.find(reference);
    const protection = { level, until: protectedUntil?.toISOString() ?? null };
    await inTransaction(this.connection, async (session) => {
      await this.entries.updateOne({ _id }, { $set: { protection: level, protectedUntil } }, { session });
      this.contentChanges.entry(_id, session);
      await this.audit.record(session, { actor, action: 'entry.protect', target: slug, details: protection });
    });
    return protection;
  }
}

function endOf(until: string | null | undefined): Date | null {
  if (until === undefined || until === null) return null;
  const end = new Date(until);
  if (end.getTime() > Date.now()) return end;
  throw new DomainError(
    'protection-past',
    { zh: '保护的结束时间必须在将来。', en: 'Protection ends in the future.' },
    'until',
  );
}

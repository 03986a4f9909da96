import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { environment } from '@pkyx/config';
import { type ImportRecord, ModelName } from '@pkyx/persistence';
import { type Model, Types } from 'mongoose';
import type { Caller } from '../../common/access/caller';
import type { Editor } from '../../common/access/editor';
import { BackgroundJobs } from '../../common/background/background-jobs.service';
import { notFound } from '../../common/problem/problem';
import { EditPolicyService } from '../../moderation/edit-policy.service';
import type { IncomingFile } from './import-body';
import { ImportFilesService } from './import-files.service';
import { tooNewToImport } from './import-problems';

const KEPT_FOR = 30 * 86_400_000;

/** Takes files to import, tells how far they are, and stops them. */
@Injectable()
export class ImportsService {
  constructor(
    @InjectModel(ModelName.Import) private readonly imports: Model<ImportRecord>,
    private readonly files: ImportFilesService,
    private readonly policy: EditPolicyService,
    private readonly jobs: BackgroundJobs,
  ) {}

  /** 403 for recent accounts: nothing of an import counts as an edit of a new member, or waits for approval. */
  async demandMayImport(editor: Editor): Promise<void> {
    await this.policy.admitUncounted(editor, ({ standing }) => {
      if (!standing.isEstablished) throw tooNewToImport(environment().PKYX_ESTABLISHED_AFTER_DAYS);
      return Promise.resolve();
    });
  }

  /** Receives the file and leaves the rest to the background. */
  async create({ format, content }: IncomingFile, dryRun: boolean, owner: Editor): Promise<ImportRecord> {
    const [id, createdAt] = [new Types.ObjectId(), new Date()];
    const expiresAt = new Date(createdAt.getTime() + KEPT_FOR);
    await this.files.store(id, content, expiresAt);
    const [record] = await this.imports.create([
      {
        _id: id,
        owner: new Types.ObjectId(owner.id),
        format,
        dryRun,
        faults: [],
        createdAt,
        expiresAt,
        requestId: owner.requestId,
      },
    ]);
    void this.jobs.wake();
    return (record as unknown as { toObject(): ImportRecord }).toObject();
  }

  /** For its owner and for moderators: to anybody else there is none. */
  async get(id: string, caller: Caller): Promise<ImportRecord> {
    const record = await this.imports.findOne(visibleTo(caller, id)).lean<ImportRecord>();
    if (!record) throw unknownImport(id);
    return record;
  }

  /** Forgets it. One that is not finished stops after the entry that it is at; what it has written stays. */
  async delete(id: string, caller: Caller): Promise<void> {
    const { deletedCount } = await this.imports.deleteOne(visibleTo(caller, id));
    if (deletedCount === 0) throw unknownImport(id);
    await this.files.delete(new Types.ObjectId(id));
  }
}

function visibleTo({ id: caller, role }: Caller, id: string) {
  if (!/^[0-9a-f]{24}$/.test(id)) throw unknownImport(id);
  return { _id: new Types.ObjectId(id), ...(role === 'member' && { owner: new Types.ObjectId(caller) }) };
}

function unknownImport(id: string) {
  return notFound({ zh: '导入', en: 'import' }, id);
}

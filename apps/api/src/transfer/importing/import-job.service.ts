import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { DomainError } from '@pkyx/domain';
import { type ImportFault, type ImportRecord, ModelName } from '@pkyx/persistence';
import type { Model } from 'mongoose';
import { BackgroundJobs } from '../../common/background/background-jobs.service';
import { csvEntries } from '../reading/csv-entries';
import type { FileItem } from '../reading/file-item';
import { ndjsonEntries } from '../reading/ndjson-entries';
import { EntryImportService, type ImportRun } from './entry-import.service';
import { ImportFilesService } from './import-files.service';
import { ImportLost, ImportProgressService } from './import-progress.service';
import { ImportingMembersService } from './importing-members.service';

/** How an import came to its end; null: it is not there yet. */
type Ending = { failure: ImportFault | null } | null;

/** Carries imports out, each from where it was left. */
@Injectable()
export class ImportJobService implements OnModuleInit {
  private readonly logger = new Logger(ImportJobService.name);

  constructor(
    @InjectModel(ModelName.Import) private readonly imports: Model<ImportRecord>,
    private readonly jobs: BackgroundJobs,
    private readonly files: ImportFilesService,
    private readonly members: ImportingMembersService,
    private readonly entries: EntryImportService,
    private readonly progress: ImportProgressService,
  ) {}

  /** Whoever has a file checked does not wait for the imports of others. */
  onModuleInit(): void {
    for (const dryRun of [false, true]) {
      this.jobs.register<ImportRecord>({
        name: dryRun ? 'dry runs of imports' : 'imports',
        jobs: this.imports,
        waiting: { state: { $in: ['queued', 'running'] }, dryRun },
        work: (job, signal) => this.work(job, signal),
      });
    }
  }

  private async work(job: ImportRecord, signal: AbortSignal): Promise<void> {
    try {
      const ending = await this.carryOn(job, signal);
      if (!ending) return;
      await this.progress.end(job, ending.failure);
      await this.files.delete(job._id);
    } catch (error) {
      if (!(error instanceof ImportLost)) throw error;
      this.logger.log({ import: job._id.toHexString() }, 'an import was stopped or taken over');
    }
  }

  private async carryOn(job: ImportRecord, signal: AbortSignal): Promise<Ending> {
    try {
      await this.progress.begin(job, job.total ?? (await this.count(job, signal)));
      return await this.importAll(job, signal);
    } catch (error) {
      // Of the file as a whole: what is wrong with a line was told with the line.
      if (error instanceof DomainError) return { failure: { code: error.code, detail: error.detail } };
      throw error;
    }
  }

  private async importAll(job: ImportRecord, signal: AbortSignal): Promise<Ending> {
    const run: ImportRun = { job, seenTypes: new Set(), seenAttributes: new Set() };
    for await (const item of this.read(job)) {
      if (item.line <= job.line) continue;
      if (signal.aborted) return null;
      const member = await this.members.editor(job);
      if ('failure' in member) return member;
      await this.entries.take(item, run, member);
    }
    return { failure: null };
  }

  private async count(job: ImportRecord, signal: AbortSignal): Promise<number> {
    let total = 0;
    for await (const _item of this.read(job)) {
      if (signal.aborted) break;
      total += 1;
    }
    return total;
  }

  private read({ _id, format }: ImportRecord): AsyncGenerator<FileItem> {
    const bytes = this.files.read(_id);
    return format === 'csv' ? csvEntries(bytes) : ndjsonEntries(bytes);
  }
}

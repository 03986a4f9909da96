import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type ImportFault, type ImportLineFault, type ImportRecord, ModelName } from '@pkyx/persistence';
import type { ClientSession, Model, UpdateQuery } from 'mongoose';
import type { UpsertOutcome } from '../../entries/writing/entry-upserts.service';

const MOST_FAULTS = 1_000;

/** What the registry did not have before. */
export interface RegistryAdditions {
  types: number;
  attributes: number;
}

/** Another process has the import now, or nobody: it was stopped. */
export class ImportLost extends Error {}

/** Writes down how far an import is. Everything here throws `ImportLost` when the import is another's by now. */
@Injectable()
export class ImportProgressService {
  constructor(@InjectModel(ModelName.Import) private readonly imports: Model<ImportRecord>) {}

  /** A dry run that was broken off begins anew: nothing is lost by that, and what it has seen is known again. */
  async begin(job: ImportRecord, total: number): Promise<void> {
    const anew = { line: 0, done: 0, created: 0, updated: 0, unchanged: 0, failed: 0, newTypes: 0, newAttributes: 0 };
    await this.update(job, { $set: { state: 'running', total, ...(job.dryRun && { ...anew, faults: [] }) } });
    if (job.dryRun) job.line = 0;
  }

  /** In the transaction that writes the entry, so that it is counted once whatever happens. */
  async count(
    job: ImportRecord,
    line: number,
    outcome: UpsertOutcome,
    additions: RegistryAdditions,
    session?: ClientSession,
  ): Promise<void> {
    const { types: newTypes, attributes: newAttributes } = additions;
    await this.update(job, { $set: { line }, $inc: { done: 1, [outcome]: 1, newTypes, newAttributes } }, session);
  }

  async refuse(job: ImportRecord, line: number, fault: ImportLineFault): Promise<void> {
    await this.update(job, {
      $set: { line },
      $inc: { done: 1, failed: 1 },
      $push: { faults: { $each: [fault], $slice: MOST_FAULTS } },
    });
  }

  async end(job: ImportRecord, failure: ImportFault | null): Promise<void> {
    await this.update(job, { $set: { state: failure ? 'failed' : 'done', failure, endedAt: new Date() } });
  }

  private async update(job: ImportRecord, change: UpdateQuery<ImportRecord>, session?: ClientSession): Promise<void> {
    const { matchedCount } = await this.imports.updateOne({ _id: job._id, 'lease.owner': job.lease?.owner }, change, {
      session,
    });
    if (matchedCount === 0) throw new ImportLost(`import ${job._id.toHexString()} is another's by now`);
  }
}

import { Injectable, Logger } from '@nestjs/common';
import type { LocalizedText } from '@pkyx/domain';
import type { ImportFault, ImportRecord } from '@pkyx/persistence';
import type { Editor } from '../../common/access/editor';
import { type ProblemException } from '../../common/problem/problem';
import { toProblem } from '../../common/problem/problem.filter';
import { RequestValidationPipe } from '../../common/problem/validation.pipe';
import { EntryUpsertsService, type UpsertOutcome } from '../../entries/writing/entry-upserts.service';
import { ImportedEntryDto } from '../dto/imported-entry.dto';
import type { FileItem, ReadEntry } from '../reading/file-item';
import { ImportRegistryService, type RegistryUse } from './import-registry.service';
import { UNEXPECTED } from './import-problems';
import { ImportLost, ImportProgressService } from './import-progress.service';

/** One run of an import, and what it would have put into the registry already, were it not dry. */
export interface ImportRun {
  job: ImportRecord;
  seenTypes: Set<string>;
  seenAttributes: Set<string>;
}

/** Undoes the transaction of a dry run, and tells what would have come of it. */
class DryRunEnd extends Error {
  constructor(
    readonly outcome: UpsertOutcome,
    readonly use: RegistryUse,
  ) {
    super('dry run');
  }
}

const BODY = { type: 'body', metatype: ImportedEntryDto } as const;
const MOST_FAULTS_TOLD = 5;
const LONGEST_DETAIL = 500;

/** Deals with the entries of a file, one at a time: each is written whole and counted, or refused with a reason. */
@Injectable()
export class EntryImportService {
  private readonly logger = new Logger(EntryImportService.name);
  private readonly validation = new RequestValidationPipe();

  constructor(
    private readonly upserts: EntryUpsertsService,
    private readonly registry: ImportRegistryService,
    private readonly progress: ImportProgressService,
  ) {}

  async take(item: FileItem, run: ImportRun, editor: Editor): Promise<void> {
    try {
      if ('fault' in item) throw item.fault;
      await this.upsert(item, run, editor);
    } catch (error) {
      if (error instanceof ImportLost) throw error;
      const problem = toProblem(error);
      // Whoever waits for the database tries this entry again.
      if (problem.status === 503) throw error;
      if (problem.status >= 500) this.logger.error({ err: error, line: item.line }, 'an entry could not be imported');
      await this.progress.refuse(run.job, item.line, { line: lineOf(problem, item), ...faultOf(problem) });
    }
  }

  private async upsert({ line, entry }: ReadEntry, run: ImportRun, editor: Editor): Promise<void> {
    const { job } = run;
    const { slug, title, aliases = [], type, attributes = [] } = await this.validated(entry);
    let use: RegistryUse = { type: '', attributes: [], newTypes: [], newAttributes: [] };
    const steps = {
      content: async (edit: Parameters<ImportRegistryService['use']>[2]) =>
        (use = await this.registry.use(type, attributes, edit)),
      afterwards: async (outcome: UpsertOutcome, session: Parameters<ImportProgressService['count']>[4]) => {
        if (job.dryRun) throw new DryRunEnd(outcome, use);
        const additions = { types: use.newTypes.length, attributes: use.newAttributes.length };
        await this.progress.count(job, line, outcome, additions, session);
      },
    };
    try {
      await this.upserts.upsert({ slug, title, aliases }, steps, editor, `导入 / import ${job._id.toHexString()}`);
    } catch (error) {
      if (!(error instanceof DryRunEnd)) throw error;
      await this.progress.count(job, line, error.outcome, {
        types: addedTo(run.seenTypes, error.use.newTypes),
        attributes: addedTo(run.seenAttributes, error.use.newAttributes),
      });
    }
  }

  private async validated(entry: unknown): Promise<ImportedEntryDto> {
    return (await this.validation.transform(withTypeObject(entry), BODY)) as ImportedEntryDto;
  }
}

/** A type may be given as `POST /entries` takes it: by slug or name alone. */
function withTypeObject(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || !('type' in entry) || typeof entry.type !== 'string') return entry;
  return { ...entry, type: { slug: entry.type } };
}

function addedTo(seen: Set<string>, keys: readonly string[]): number {
  const fresh = keys.filter((key) => !seen.has(key));
  for (const key of fresh) seen.add(key);
  return fresh.length;
}

/** The line on which the value stands that a problem is about. */
function lineOf({ extras }: ProblemException, item: FileItem): number {
  if ('fault' in item) return item.faultLine ?? item.line;
  const index = /^\/?attributes\/(\d+)(\/|$)/.exec(extras.errors?.[0]?.pointer ?? '')?.[1];
  return (index === undefined ? undefined : item.valueLines?.[Number(index)]) ?? item.line;
}

/** What to tell of a problem on one line of a report. */
function faultOf({ status, code, detail, extras }: ProblemException): ImportFault {
  if (status >= 500) return UNEXPECTED;
  const faults = (extras.errors ?? []).slice(0, MOST_FAULTS_TOLD);
  const told = (language: keyof LocalizedText) =>
    faults.map((fault) => `${fault.pointer}: ${fault.detail[language]}`).join(' ') || detail[language];
  return { code: faults[0]?.code ?? code, detail: { zh: shortened(told('zh')), en: shortened(told('en')) } };
}

/** A report of a thousand lines is one document, and some problems quote what they are about. */
function shortened(text: string): string {
  return text.length > LONGEST_DETAIL ? `${text.slice(0, LONGEST_DETAIL)}…` : text;
}

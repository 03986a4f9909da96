import { Injectable } from '@nestjs/common';
import { DomainError, type LocalizedText } from '@pkyx/domain';
import type { EntryView } from '@pkyx/persistence';
import { ProblemException } from '../common/problem/problem';
import { queryProblem } from '../common/problem/query-problem';
import { EntryReadingService } from '../entries/entry-reading.service';
import { PastEntriesService, type PastEntryView } from '../entries/past/past-entries.service';
import { ViewCounterService } from '../views/view-counter.service';

/** Finds the sides of a comparison and counts that two were seen together. */
@Injectable()
export class ComparisonsService {
  constructor(
    private readonly reading: EntryReadingService,
    private readonly past: PastEntriesService,
    private readonly views: ViewCounterService,
  ) {}

  /** As `find`; a reader sees them together. */
  async sides(references: readonly string[]): Promise<EntryView[]> {
    const entries = await this.find(references);
    this.countSeen(idsOf(entries));
    return entries;
  }

  /** The entries in the order asked; one database command. 404 names all that are unknown, 422 one that is there twice. */
  async find(references: readonly string[]): Promise<EntryView[]> {
    return demandAll(references, await this.reading.find(references), unknownEntries);
  }

  /** The entries as they were at a moment, in the order asked. 404 names all that were not there, 422 one that is there twice. */
  async findAsOf(references: readonly string[], at: Date): Promise<PastEntryView[]> {
    return demandAll(references, await this.past.find(references, at), unknownEntriesThen);
  }

  /** A reader sees the entries of these ids (hex) together; pairs are counted. */
  countSeen([a, b, ...more]: readonly string[]): void {
    if (a !== undefined && b !== undefined && more.length === 0) this.views.countPair(a, b);
  }
}

/** The ids in hex, which hold on to nothing else of the entries. */
export function idsOf(entries: readonly Pick<EntryView, '_id'>[]): string[] {
  return entries.map(({ _id }) => _id.toHexString());
}

/** What was found in place of the references, when it is all there and each once. */
function demandAll<Entry extends { slug: string; title: string }>(
  references: readonly string[],
  found: readonly (Entry | undefined)[],
  problem: (unknown: readonly string[]) => ProblemException,
): Entry[] {
  const unknown = references.filter((_, index) => !found[index]);
  if (unknown.length > 0) throw problem(unknown);
  const entries = found.filter((entry) => entry !== undefined);
  refuseRepetition(entries);
  return entries;
}

function unknownEntries(references: readonly string[]): ProblemException {
  const { zh, en } = quoted(references);
  return notFound(references, { zh: `没有找到词条${zh}。`, en: `No entry named ${en}.` });
}

function unknownEntriesThen(references: readonly string[]): ProblemException {
  const { zh, en } = quoted(references);
  return notFound(references, { zh: `那时没有词条${zh}。`, en: `There was no entry ${en} then.` });
}

function quoted(references: readonly string[]): LocalizedText {
  return {
    zh: references.map((name) => `「${name}」`).join('、'),
    en: references.map((name) => `“${name}”`).join(', '),
  };
}

function notFound(references: readonly string[], detail: LocalizedText): ProblemException {
  return new ProblemException(404, 'not-found', detail, {
    errors: references.map((name) => ({
      pointer: 'entries',
      code: 'unknown-entry',
      detail: { zh: `没有词条「${name}」。`, en: `There is no entry “${name}”.` },
    })),
  });
}

function refuseRepetition(entries: readonly { slug: string; title: string }[]): void {
  const slugs = entries.map(({ slug }) => slug);
  const repeated = entries.find(({ slug }, index) => slugs.indexOf(slug) !== index);
  if (!repeated) return;
  throw queryProblem(
    new DomainError(
      'same-entry',
      {
        zh: `词条「${repeated.title}」出现了两次，请换一个来比。`,
        en: `“${repeated.title}” is there twice. Compare it with another.`,
      },
      'entries',
    ),
  );
}

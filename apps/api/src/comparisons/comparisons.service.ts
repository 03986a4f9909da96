import { Injectable } from '@nestjs/common';
import { DomainError } from '@pkyx/domain';
import type { EntryView } from '@pkyx/persistence';
import { ProblemException } from '../common/problem/problem';
import { queryProblem } from '../common/problem/query-problem';
import { EntryReadingService } from '../entries/entry-reading.service';
import { ViewCounterService } from '../views/view-counter.service';

/** Finds the sides of a comparison and counts that two were seen together. */
@Injectable()
export class ComparisonsService {
  constructor(
    private readonly reading: EntryReadingService,
    private readonly views: ViewCounterService,
  ) {}

  /** As `find`; a reader sees them together. */
  async sides(references: readonly string[]): Promise<EntryView[]> {
    const entries = await this.find(references);
    this.count(entries);
    return entries;
  }

  /** The entries in the order asked; one database command. 404 names all that are unknown, 422 one that is there twice. */
  async find(references: readonly string[]): Promise<EntryView[]> {
    const found = await this.reading.find(references);
    const unknown = references.filter((_, index) => !found[index]);
    if (unknown.length > 0) throw unknownEntries(unknown);
    const entries = found.filter((entry) => entry !== undefined);
    refuseRepetition(entries);
    return entries;
  }

  private count([a, b, ...more]: EntryView[]): void {
    if (a && b && more.length === 0) this.views.countPair(a._id.toHexString(), b._id.toHexString());
  }
}

function unknownEntries(references: readonly string[]): ProblemException {
  const quoted = {
    zh: references.map((name) => `「${name}」`).join('、'),
    en: references.map((name) => `“${name}”`).join(', '),
  };
  return new ProblemException(
    404,
    'not-found',
    { zh: `没有找到词条${quoted.zh}。`, en: `No entry named ${quoted.en}.` },
    {
      errors: references.map((name) => ({
        pointer: 'entries',
        code: 'unknown-entry',
        detail: { zh: `没有词条「${name}」。`, en: `There is no entry “${name}”.` },
      })),
    },
  );
}

function refuseRepetition(entries: readonly EntryView[]): void {
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

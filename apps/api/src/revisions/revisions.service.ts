import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { slugify } from '@pkyx/domain';
import {
  type ChangeRecord,
  type EntryRecord,
  type EntrySummaryView,
  findRevisions,
  findSummaries,
  ModelName,
  type RevisionRecord,
  type RevisionView,
} from '@pkyx/persistence';
import { type Model, Types } from 'mongoose';
import { decodeCursor, encodeCursor, invalidCursor } from '../common/pagination/cursor';
import type { PageQueryDto } from '../common/pagination/page-query.dto';
import { notFound, type ProblemException } from '../common/problem/problem';
import { netChanges, reversed } from './net-changes';

export type EditedEntryView = EntrySummaryView & Pick<EntryRecord, 'slugs'>;

/** What is different in version `to`, seen from version `from`, and what the attributes are called. */
export type Diff = { from: number; to: number; changes: ChangeRecord[] } & Pick<RevisionView, 'attributeView'>;

export interface RevisionPage {
  entry: EditedEntryView;
  found: RevisionView[];
  nextCursor: string | null;
}

const OBJECT_ID = /^[0-9a-f]{24}$/;

/** The history of an entry, also of one that was deleted. */
@Injectable()
export class RevisionsService {
  constructor(
    @InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>,
    @InjectModel(ModelName.Revision) private readonly revisions: Model<RevisionRecord>,
  ) {}

  /** The entry by its slug, a former slug or its id; a 404 names what was not found. */
  async entry(reference: string): Promise<EditedEntryView> {
    const slugs = [reference, slugify(reference)];
    const bySlug = { slugs: { $in: slugs } };
    const match = OBJECT_ID.test(reference) ? { $or: [bySlug, { _id: new Types.ObjectId(reference) }] } : bySlug;
    const found = await findSummaries<EditedEntryView>(this.entries, [{ $match: match }], { slugs: 1 });
    // Slugs go before ids: an entry may be called like another's id.
    const entry = found.find((candidate) => candidate.slugs.some((slug) => slugs.includes(slug))) ?? found[0];
    if (!entry) throw notFound({ zh: '词条', en: 'entry' }, reference);
    return entry;
  }

  async page(entry: EditedEntryView, { limit, cursor }: PageQueryDto): Promise<RevisionPage> {
    const scope = JSON.stringify(['revisions', entry._id]);
    const older = cursor === undefined ? {} : { number: { $lt: numberIn(decodeCursor(scope, cursor, 1)) } };
    const matches = await findRevisions(this.revisions, [
      { $match: { entry: entry._id, ...older } },
      { $sort: { number: -1 } },
      { $limit: limit + 1 },
    ]);
    const found = matches.slice(0, limit);
    const last = found.at(-1);
    return { entry, found, nextCursor: last && matches.length > limit ? encodeCursor(scope, [last.number]) : null };
  }

  /** One revision; `number` as it stands in an address. */
  async get(entry: EditedEntryView, number: string): Promise<RevisionView> {
    const [revision] = await findRevisions(this.revisions, [
      { $match: { entry: entry._id, number: knownNumber(entry, number) } },
    ]);
    if (!revision) throw unknownRevision(number);
    return revision;
  }

  /** What leads from revision `against` (the one before when left out, 0: nothing at all) to revision `number`. */
  async diff(entry: EditedEntryView, number: string, against?: number): Promise<Diff> {
    const to = knownNumber(entry, number);
    const from = against ?? to - 1;
    if (from > entry.version) throw unknownRevision(String(from));
    const revisions = await findRevisions(this.revisions, [
      { $match: { entry: entry._id, number: { $gt: Math.min(from, to), $lte: Math.max(from, to) } } },
      { $sort: { number: 1 } },
    ]);
    const changes = netChanges(revisions);
    return {
      from,
      to,
      changes: from <= to ? changes : reversed(changes),
      attributeView: revisions.flatMap(({ attributeView }) => attributeView),
    };
  }
}

/** The number of a revision that the entry has; a 404 for anything else. */
function knownNumber(entry: EditedEntryView, text: string): number {
  const number = /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > entry.version) throw unknownRevision(text);
  return number;
}

function unknownRevision(number: string): ProblemException {
  return notFound({ zh: '版本', en: 'revision' }, number);
}

function numberIn([number]: (string | number)[]): number {
  if (typeof number !== 'number') throw invalidCursor();
  return number;
}

import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { DomainError, type PkReading, type PkSide, pkReadings, resolvePkReading } from '@pkyx/domain';
import { type EntryRecord, type EntrySummaryView, findSummaries, ModelName } from '@pkyx/persistence';
import type { Model } from 'mongoose';
import { queryProblem } from '../common/problem/query-problem';
import { SearchService } from '../search/search.service';

/** Names that candidates are looked for, of all readings together, and how many for each. */
const MOST_UNKNOWN = 8;
const CANDIDATES = 8;

type NamedEntry = EntrySummaryView & Pick<EntryRecord, 'nameKeys'>;

export interface ReadSide {
  text: string;
  match: EntrySummaryView | null;
  candidates: EntrySummaryView[];
}
export interface ReadQuery {
  separator: string;
  sides: ReadSide[];
}

/** Reads "A pk B" by which names exist: one database command for all names, one more for what unknown ones may mean. */
@Injectable()
export class PkQueriesService {
  constructor(
    @InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>,
    private readonly search: SearchService,
  ) {}

  /** The readings that are equally good, at least one. 422 says what is missing. */
  async read(text: string): Promise<ReadQuery[]> {
    const query = pkReadings(text);
    const named = await this.findByNames(query.keys);
    const resolution = resolvePkReading(query, new Set(named.keys()));
    if (resolution.outcome === 'problem') throw queryProblem(resolution.problem);
    const readings = resolution.outcome === 'read' ? [resolution.reading] : resolution.alternatives;
    for (const { sides } of readings) refuseRepetition(sides, named);
    const candidates = await this.findCandidates(readings, named);
    return readings.map(({ separator, sides }) => ({
      separator,
      sides: sides.map(({ text: name, key }) => ({
        text: name,
        match: named.get(key) ?? null,
        candidates: candidates.get(key) ?? [],
      })),
    }));
  }

  private async findByNames(keys: readonly string[]): Promise<Map<string, NamedEntry>> {
    if (keys.length === 0) return new Map();
    const found = await findSummaries<NamedEntry>(
      this.entries,
      [{ $match: { state: 'live', nameKeys: { $in: keys } } }],
      { nameKeys: 1 },
    );
    const wanted = new Set(keys);
    return new Map(
      found.flatMap((entry) => entry.nameKeys.filter((key) => wanted.has(key)).map((key) => [key, entry] as const)),
    );
  }

  private async findCandidates(
    readings: readonly PkReading[],
    named: ReadonlyMap<string, NamedEntry>,
  ): Promise<Map<string, EntrySummaryView[]>> {
    const unknown = readings.flatMap(({ sides }) => sides.map(({ key }) => key)).filter((key) => !named.has(key));
    const keys = [...new Set(unknown)].slice(0, MOST_UNKNOWN);
    const found = await this.search.candidates(keys, CANDIDATES);
    return new Map(keys.map((key, index) => [key, found[index] ?? []]));
  }
}

/** Two names may be of one entry: its title and an alias. */
function refuseRepetition(sides: readonly PkSide[], named: ReadonlyMap<string, NamedEntry>): void {
  const seen = new Map<NamedEntry, string>();
  for (const { key, text } of sides) {
    const entry = named.get(key);
    const before = entry && seen.get(entry);
    if (before !== undefined) {
      throw queryProblem(
        new DomainError(
          'pk-same-entry',
          {
            zh: `「${before}」和「${text}」是同一个词条，请换一个来比。`,
            en: `“${before}” and “${text}” are the same entry. Compare it with another.`,
          },
          'q',
        ),
      );
    }
    if (entry) seen.set(entry, text);
  }
}

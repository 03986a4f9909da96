import {
  type ComparedCell,
  type ComparedEntry,
  compareEntries,
  type ComparisonRow,
  NO_PRIORITIES,
  type Priorities,
  scoreEntries,
  type TypeCell,
} from '@pkyx/domain';
import type { EntryView } from '@pkyx/persistence';
import type { Locale } from '../common/localization/locale';
import type { AttributeDto } from '../entries/dto/attribute.dto';
import type { PastEntryView } from '../entries/past/past-entries.service';
import { type PlacedAttribute, presentAttributes, presentSummary, withoutPlace } from '../entries/entry.presenter';
import { canonicalAddress } from './comparison-address';
import type { ComparedEntrySummaryDto, ComparisonDto, ComparisonRowDto } from './dto/comparison.dto';
import type { ScoreDto } from './dto/score.dto';

/** A presented attribute, which the domain compares by its value and hands back as it is. */
type Cell = PlacedAttribute & ComparedCell;

/** How a reader looks at a comparison. */
export interface Reading {
  /** the language of what follows from entries and is not written in them */
  locale: Locale;
  priorities?: Priorities;
  /** the moment that the entries are shown as of; left out: as they are now */
  asOf?: Date;
}

/** An entry as it is, or as it was. */
export type ComparedView = EntryView | PastEntryView;

/** Entries side by side, in the order given. The types stand in the first row in the reader's language. */
export function presentComparison(
  entries: readonly ComparedView[],
  { locale, priorities = NO_PRIORITIES, asOf }: Reading,
): ComparisonDto {
  const summaries = entries.map(presentSide);
  const sides = summaries.map((summary, index): ComparedEntry<Cell> => {
    const entry = entries[index];
    return { ...summary, attributes: entry ? (presentAttributes(entry) as Cell[]) : [] };
  });
  const { directions, weights, must } = priorities;
  const { groups, ...judged } = compareEntries(sides, { directions, at: asOf ?? new Date() });
  const rowOf = (row: ComparisonRow<Cell | TypeCell>): ComparisonRowDto => ({
    ...row,
    cells: row.cells.map((cell, index) => {
      if (cell === null) return null;
      return 'type' in cell ? presentTypeCell(cell, summaries[index]?.updatedAt ?? '', locale) : withoutPlace(cell);
    }),
  });
  return {
    entries: summaries,
    canonical: canonicalAddress(summaries),
    asOf: asOf?.toISOString() ?? null,
    groups: groups.map(({ key, names, rows }) => ({ key, names, rows: rows.map(rowOf) })),
    ...judged,
    weights: Object.fromEntries(weights),
    must: [...must],
    directions: Object.fromEntries(directions),
    scores: scoresOf(
      summaries,
      groups.flatMap(({ rows }) => rows),
      priorities,
    ),
  };
}

function presentSide(entry: ComparedView): ComparedEntrySummaryDto {
  return 'views' in entry ? presentSummary(entry) : { ...presentSummary({ ...entry, views: 0 }), views: null };
}

/** Nobody is ranked who did not ask. */
function scoresOf(
  entries: readonly { slug: string }[],
  rows: readonly ComparisonRow<ComparedCell>[],
  { weights, must }: Priorities,
): ScoreDto[] | null {
  if (weights.size === 0 && must.size === 0) return null;
  const scores = scoreEntries(entries, rows, { weights, must });
  return scores && scores.map(({ index, ...score }) => ({ entry: entries[index]?.slug ?? '', ...score }));
}

/** Nobody wrote this value: it follows from the entry. */
function presentTypeCell(
  { key, names, group, kind, direction, type }: TypeCell,
  at: string,
  locale: Locale,
): AttributeDto {
  const value = { text: type.names[locale] || type.names.zh || type.names.en };
  return { key, names, group, kind, direction, value, sources: [], note: null, editedBy: null, editedAt: at };
}

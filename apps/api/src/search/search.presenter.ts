import { type MatchHow, nameMarks, searchTiers } from '@pkyx/domain';
import type { EntryMatchView } from '@pkyx/persistence';
import { presentRegistryAttribute } from '../attributes/attribute.presenter';
import { namesForReaders } from '../common/localization/names-from';
import { readHan } from '../common/pinyin/read-han';
import { presentSummary } from '../entries/entry.presenter';
import type { MatchedDto, SearchItemDto } from './dto/search-item.dto';
import type { ReadingDto, SearchResultsDto } from './dto/search-results.dto';
import type { QueryReading } from './query-reading.service';
import type { SearchResults } from './search.service';

export function presentResults(query: string, results: SearchResults): SearchResultsDto {
  const { found, nextCursor, reading, attributes, nearest } = results;
  return {
    items: presentMatches(reading ? reading.text : query, found),
    nextCursor,
    reading: reading && presentReading(reading),
    attributes: attributes.map(presentRegistryAttribute),
    nearest: nearest.map(presentSummary),
  };
}

/** Without a query the entries were found by their values alone. */
export function presentMatches(query: string, found: readonly EntryMatchView[]): SearchItemDto[] {
  const tiers = searchTiers(query, readHan);
  return found.map((entry) => {
    const how = tiers[entry.tier]?.how;
    return { ...presentSummary(entry), matched: how === undefined ? null : presentMatch(how, query, entry) };
  });
}

/** The title, where it answers, else the first alias that does. */
function presentMatch(how: MatchHow, query: string, { title, aliases }: EntryMatchView): MatchedDto {
  for (const name of [title, ...aliases]) {
    const marks = nameMarks(how, query, name, readHan);
    if (marks) return { field: name === title ? 'title' : 'alias', how, name, marks };
  }
  return { field: 'title', how, name: title, marks: [] };
}

function presentReading({ text, type, filters }: QueryReading): ReadingDto {
  return {
    text,
    type: type && { slug: type.slug, names: namesForReaders(type.names) },
    filters: filters.map((filter) => ({ ...filter, names: namesForReaders(filter.names) })),
  };
}

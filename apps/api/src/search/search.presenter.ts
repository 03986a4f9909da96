import { nameAnswers, searchTiers } from '@pkyx/domain';
import type { EntryMatchView } from '@pkyx/persistence';
import { presentSummary } from '../entries/entry.presenter';
import type { SearchItemDto } from './dto/search-item.dto';

export function presentMatches(query: string, found: readonly EntryMatchView[]): SearchItemDto[] {
  const tiers = searchTiers(query);
  return found.map((entry) => {
    const how = tiers[entry.tier]?.how ?? 'contains';
    const [title = ''] = entry.nameKeys;
    return { ...presentSummary(entry), matched: { field: nameAnswers(how, query, title) ? 'title' : 'alias', how } };
  });
}

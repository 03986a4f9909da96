import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api-client';

/** At most eight entries whose names fit what was typed so far. */
export function suggestionsQuery(text: string) {
  const q = text.trim();
  return queryOptions({
    queryKey: ['suggestions', q],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/suggestions', { params: { query: { q } }, signal })),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
}

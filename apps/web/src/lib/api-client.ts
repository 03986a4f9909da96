import i18next from 'i18next';
import createClient, { type FetchResponse, type Middleware } from 'openapi-fetch';
import type { paths } from './api-schema';
import { languageTag } from './locale';
import { ProblemError } from './problem';

const speakReadersLanguage: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', languageTag(i18next.language === 'zh' ? 'zh' : 'en'));
    return request;
  },
};

export const api = createClient<paths>({
  baseUrl: window.location.origin,
  // Looked up at each call, so that tests can stand in for the network.
  fetch: (request) => globalThis.fetch(request),
});
api.use(speakReadersLanguage);

/** The body of an answer; throws a ProblemError where the API refused. */
export async function answerOf<Operation extends Record<string | number, unknown>, Options>(
  pending: Promise<FetchResponse<Operation, Options, 'application/json'>>,
): Promise<NonNullable<FetchResponse<Operation, Options, 'application/json'>['data']>> {
  const { data, error, response } = await pending;
  if (data === undefined || data === null) throw new ProblemError(response.status, error);
  return data;
}

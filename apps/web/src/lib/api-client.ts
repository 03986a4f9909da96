import i18next from 'i18next';
import createClient, { type Middleware } from 'openapi-fetch';
import type { components, paths } from './api-schema';
import { HeldEdit } from './held-edit';
import { languageTag } from './locale';
import { ProblemError } from './problem';
import { renderedAnswer } from './rendered-page';
import { fetchAsMember } from './session/fetch-as-member';

const speakReadersLanguage: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', languageTag(i18next.language === 'zh' ? 'zh' : 'en'));
    return request;
  },
};

export const api = createClient<paths, 'application/json'>({
  baseUrl: window.location.origin,
  fetch: async (request) => renderedAnswer(request) ?? fetchAsMember(request),
});
api.use(speakReadersLanguage);

/** The body of an answer; throws a ProblemError where the API refused. */
export async function answerOf<Data>(
  pending: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<NonNullable<Data>> {
  const { data, error, response } = await pending;
  if (data === undefined || data === null) throw new ProblemError(response.status, error);
  return data;
}

type Held = components['schemas']['HeldEditDto'];

/** What an answer says, with the tag of its version, by which a change can name what it is made to. */
export interface Tagged<Data> {
  data: Data;
  etag: string;
}

/**
 * The body of an answer and the tag of its version; throws a ProblemError where the API refused, and a HeldEdit where an edit waits
 * for approval.
 */
export async function taggedAnswerOf<Data>(
  pending: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Tagged<Exclude<NonNullable<Data>, Held>>> {
  const data = await answerOf(pending);
  const { response } = await pending;
  if (response.status === 202) throw new HeldEdit();
  return { data: data as Exclude<NonNullable<Data>, Held>, etag: response.headers.get('ETag') ?? '' };
}

/** Waits until an edit that answers nothing is made; throws as `taggedAnswerOf`. */
export async function editDoneOf(pending: Promise<{ response: Response; error?: unknown }>): Promise<void> {
  await doneOf(pending);
  const { response } = await pending;
  if (response.status === 202) throw new HeldEdit();
}

/** Waits for an answer that says nothing but that it was done; throws a ProblemError where the API refused. */
export async function doneOf(pending: Promise<{ response: Response; error?: unknown }>): Promise<void> {
  const { error, response } = await pending;
  if (!response.ok) throw new ProblemError(response.status, error);
}

/*
 * What the server renders into the document, to be seen without scripts and until they have something to show: content in `#rendered`,
 * marked elements in the head that are true of this address only, and what the API answers to what the page asks first.
 */

/** What the API has answered already, in the reader's language; once, for it grows old. */
export function renderedAnswer({ cache, method, url }: Request): Response | undefined {
  if (method !== 'GET' || cache !== 'default') return undefined;
  const { pathname, searchParams } = new URL(url);
  searchParams.sort();
  const query = searchParams.toString();
  const address = pathname + (query && `?${query}`);
  const answer = answers().find(
    ({ dataset, lang }) => dataset['answer'] === address && lang === document.documentElement.lang,
  );
  if (!answer || isFromHistory()) return undefined;
  answer.remove();
  return new Response(answer.text, { headers: { 'Content-Type': 'application/json' } });
}

/** The page takes its place; what it has not asked for by now is not asked for soon. */
export function removeRenderedContent(): void {
  document.getElementById('rendered')?.remove();
  for (const answer of answers()) answer.remove();
}

/** The reader goes on to another address. */
export function removeRenderedHead(): void {
  for (const element of document.head.querySelectorAll('[data-of-page]')) element.remove();
}

/** Going back, a browser shows a document that it kept, however old. */
function isFromHistory(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'back_forward';
}

function answers(): HTMLScriptElement[] {
  return [...document.querySelectorAll<HTMLScriptElement>('script[data-answer]')];
}

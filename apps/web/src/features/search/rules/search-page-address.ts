/** The page of a search, perhaps narrowed to a type; without a text it waits for one. */
export function searchPageAddress(text: string, type: string | null): string {
  const parameters = new URLSearchParams(text === '' ? [] : [['q', text]]);
  if (type) parameters.set('type', type);
  return `/search?${parameters}`;
}

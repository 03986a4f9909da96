/** The address of the page that compares entries, in the order given. */
export function comparisonAddress(slugs: readonly string[]): string {
  return `/pk/${slugs.map(encodeURIComponent).join('/')}`;
}

/** The one address for all orders of the same entries. */
export function canonicalAddress(entries: readonly { slug: string }[]): string {
  return comparisonAddress([...entries].sort(bySlug).map(({ slug }) => slug));
}

/** By code point: UTF-8 keeps that order, UTF-16 does not. */
export function bySlug(a: { slug: string }, b: { slug: string }): number {
  return Buffer.compare(Buffer.from(a.slug), Buffer.from(b.slug));
}

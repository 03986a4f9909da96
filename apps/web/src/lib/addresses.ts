/** Where things live on the site. Slugs may hold Chinese and signs such as `+` and `#`, so each is encoded. */
export const entryAddress = (slug: string) => `/entries/${encodeURIComponent(slug)}`;
export const historyAddress = (slug: string) => `${entryAddress(slug)}/history`;
export const comparisonAddress = (slugs: readonly string[]) => `/pk/${slugs.map(encodeURIComponent).join('/')}`;
export const typeAddress = (slug: string) => `/types/${encodeURIComponent(slug)}`;
export const attributeAddress = (key: string) => `/attributes/${encodeURIComponent(key)}`;
export const searchAddress = (text: string) => `/search?${new URLSearchParams({ q: text })}`;
export const profileAddress = (username: string) => `/users/${encodeURIComponent(username)}`;
export const newEntryAddress = (title: string) => `/new?${new URLSearchParams({ title })}`;
export const gapsAddress = (type: string | null) =>
  type === null ? '/gaps' : `/gaps?${new URLSearchParams({ type })}`;

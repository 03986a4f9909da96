const PREFIX = 'row-';

/** Names a row inside the page; the hash of an address points to it. */
export function rowId(key: string): string {
  return PREFIX + key;
}

/** The key of the row that the hash of an address points to, if it points to one. */
export function rowIn(hash: string): string | null {
  const id = decoded(hash.slice(1));
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

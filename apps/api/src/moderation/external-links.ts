import { isSiteImage } from '@pkyx/domain';
import type { ChangeRecord } from '@pkyx/persistence';

/** An address that is written out, with or without its scheme, to where it ends. */
const ADDRESS = /(?:https?:\/\/|(?<![\w./-])www\.(?=\w))[^\s<>"'，。；、）」]+/giu;

/** How many links to other sites an edit brings: in values, images, sources and anywhere inside texts. */
export function newLinksIn(changes: readonly Pick<ChangeRecord, 'before' | 'after'>[], comment: string): number {
  const brought = changes.flatMap(({ before, after }) => {
    const known = new Set(linksIn(before));
    return linksIn(after).filter((link) => !known.has(link));
  });
  return brought.length + linksIn(comment).length;
}

/** The links in all the texts that something consists of. */
function linksIn(said: unknown): string[] {
  if (typeof said === 'string') return isSiteImage(said) ? [] : [...said.matchAll(ADDRESS)].map(([link]) => link);
  if (typeof said !== 'object' || said === null) return [];
  return Object.values(said).flatMap(linksIn);
}

import type { EntryRecord, Protection } from '@pkyx/persistence';

type Protected = Pick<EntryRecord, 'protection' | 'protectedUntil'>;

/** The protection of an entry at this moment: one that has run out is none. */
export function protectionInForce({ protection, protectedUntil }: Protected): Protection {
  return protectedUntil && protectedUntil.getTime() <= Date.now() ? 'open' : protection;
}

/** The protection that an entry shows, and when it runs out. */
export function presentProtection(entry: Protected): { protection: Protection; protectedUntil: string | null } {
  const protection = protectionInForce(entry);
  return {
    protection,
    protectedUntil: protection === 'open' ? null : (entry.protectedUntil?.toISOString() ?? null),
  };
}

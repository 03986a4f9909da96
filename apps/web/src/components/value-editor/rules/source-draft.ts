import type { Source } from '../../../lib/api-types';

/** A source as its fields hold it; empty is what nobody said. */
export type SourceDraft = Record<'url' | 'citation' | 'retrievedOn' | 'asOf', string>;

/** A new source has most likely been read today. */
export function newSource(today: Date = new Date()): SourceDraft {
  const month = String(today.getMonth() + 1).padStart(2, '0');
  const day = String(today.getDate()).padStart(2, '0');
  return { url: '', citation: '', retrievedOn: `${today.getFullYear()}-${month}-${day}`, asOf: '' };
}

export function sourceDraftOf({ url, citation, retrievedOn, asOf }: Source): SourceDraft {
  return { url: url ?? '', citation: citation ?? '', retrievedOn: retrievedOn ?? '', asOf: asOf ?? '' };
}

/** What a draft asks the API to write: only what is said. */
export function sourceInputOf(draft: SourceDraft): Partial<SourceDraft> {
  return Object.fromEntries(Object.entries(draft).filter(([, text]) => text.trim() !== ''));
}

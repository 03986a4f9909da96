import { type EntryDraft, emptyEntry, isUntouched } from './entry-draft';

/** Kept by the title that the form began with: another link to the form begins another entry. */
const storageKey = (title: string) => `pkyx-new-entry ${title}`;

/** What this tab has written of an entry so far, or a new form with this title. */
export function storedDraft(title: string): EntryDraft {
  const fresh = emptyEntry(title);
  try {
    const stored = JSON.parse(sessionStorage.getItem(storageKey(title)) ?? 'null') as Partial<EntryDraft> | null;
    return { ...fresh, ...stored };
  } catch {
    return fresh;
  }
}

export function storeDraft(title: string, draft: EntryDraft): void {
  if (isUntouched(draft, title)) return forgetDraft(title);
  try {
    sessionStorage.setItem(storageKey(title), JSON.stringify(draft));
  } catch {
    // Storage may be blocked or full; then the form is kept only while it is open.
  }
}

export function forgetDraft(title: string): void {
  try {
    sessionStorage.removeItem(storageKey(title));
  } catch {
    // What could not be stored need not be removed.
  }
}

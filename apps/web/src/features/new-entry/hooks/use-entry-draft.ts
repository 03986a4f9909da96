import { useEffect, useState } from 'react';
import { storedDraft, storeDraft } from '../rules/draft-store';
import { isUntouched } from '../rules/entry-draft';

/** An entry while it is written. This tab keeps it over a reload and over signing in. */
export function useEntryDraft(title: string) {
  const [draft, setDraft] = useState(() => storedDraft(title));
  useEffect(() => storeDraft(title, draft), [title, draft]);
  return { draft, setDraft, untouched: isUntouched(draft, title) };
}

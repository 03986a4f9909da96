import { type RefObject, useEffect } from 'react';

const WRITING = 'input, textarea, select, [contenteditable="true"]';

/** `/` puts the cursor into a field, unless the reader is writing somewhere. */
export function useSlashKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const writing = event.target instanceof Element && event.target.closest(WRITING);
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writing) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, [field]);
}

import { type RefObject, useEffect, useRef } from 'react';

const WRITING = 'input, textarea, select, [contenteditable="true"]';

type ReviewKeys = Partial<Record<'j' | 'k' | 'a' | 'r', () => void>>;

/** Letters that do something while the focus is in an element, unless the moderator is writing there. */
export function useReviewKeys(element: RefObject<HTMLElement | null>, keys: ReviewKeys): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const place = element.current;
    const press = (event: KeyboardEvent) => {
      const writing = event.target instanceof Element && event.target.closest(WRITING);
      if (writing || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = current.current[event.key as keyof ReviewKeys];
      if (!act) return;
      event.preventDefault();
      act();
    };
    place?.addEventListener('keydown', press);
    return () => place?.removeEventListener('keydown', press);
  }, [element]);
}

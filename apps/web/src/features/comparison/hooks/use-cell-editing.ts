import { createContext, use, useEffect, useRef, useState } from 'react';

/** Lets through to an edit who may make it; one for the whole table. */
export const EditGateContext = createContext<(edit: () => void) => void>((edit) => edit());

/**
 * The editor of a cell, over the cell. When it is closed, the focus goes back to the cell: to what it holds then, and again to what
 * takes its place once the table says what was written.
 */
export function useCellEditing(content: unknown) {
  const gate = use(EditGateContext);
  const element = useRef<HTMLTableCellElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const edited = useRef(false);
  useEffect(() => {
    if (anchor) edited.current = true;
    if (anchor || !edited.current) return;
    const elsewhere = document.activeElement !== document.body && !element.current?.contains(document.activeElement);
    if (elsewhere) edited.current = false;
    else element.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [anchor, content]);

  return {
    element,
    /** what the open editor is laid over; null while it is closed */
    anchor,
    edit: () => gate(() => setAnchor(element.current)),
    close: () => setAnchor(null),
  };
}

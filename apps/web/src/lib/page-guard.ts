/** Hears of a way to another page before it is taken. It is taken when `goOn` is called. */
export type PageGuard = (goOn: () => void) => void;

let current: PageGuard | null = null;

/** Lets a page be asked before another takes its place. Returns what ends that. */
export function guardPage(guard: PageGuard): () => void {
  current = guard;
  return () => {
    if (current === guard) current = null;
  };
}

export function pageGuard(): PageGuard | null {
  return current;
}

import { useCallback, useRef, useState } from 'react';

/** The boxes of one table: the reader moves one of them (the leader) sideways, the others follow. */
interface Boxes {
  all: Set<HTMLElement>;
  leader: HTMLElement | null;
}

/**
 * Keeps boxes that scroll sideways at the same place. The head and the groups of the table are boxes of their own,
 * because what is sticky inside a scrolling box cannot stick to the window.
 * `position` is how many columns have left the view; `showColumn` brings one to the front.
 */
export function useSyncedScroll(columns: number) {
  const boxes = useRef<Boxes>({ all: new Set(), leader: null });
  const [position, setPosition] = useState(0);

  const register = useCallback(
    (box: HTMLElement | null) => {
      if (!box) return;
      const { all } = boxes.current;
      box.scrollLeft = boxes.current.leader?.scrollLeft ?? 0;
      all.add(box);

      const lead = () => {
        delete boxes.current.leader?.dataset.leading;
        boxes.current.leader = box;
        box.dataset.leading = 'true';
      };
      const moved = () => {
        if (boxes.current.leader !== box) return;
        for (const other of all) if (other !== box) other.scrollLeft = box.scrollLeft;
        setPosition(columnAtStart(box, columns));
      };
      const starts = ['pointerenter', 'pointerdown', 'touchstart', 'wheel', 'focusin'];
      for (const start of starts) box.addEventListener(start, lead, { passive: true });
      box.addEventListener('scroll', moved, { passive: true });

      return () => {
        all.delete(box);
        if (boxes.current.leader === box) boxes.current.leader = null;
        for (const start of starts) box.removeEventListener(start, lead);
        box.removeEventListener('scroll', moved);
      };
    },
    [columns],
  );

  const showColumn = useCallback(
    (column: number) => {
      const [first] = boxes.current.all;
      const leader = boxes.current.leader ?? first;
      if (!leader) return;
      boxes.current.leader = leader;
      leader.scrollTo({ left: column * columnWidth(leader, columns), behavior: 'smooth' });
    },
    [columns],
  );

  return { register, position, showColumn };
}

function columnAtStart(box: HTMLElement, columns: number): number {
  return Math.round(box.scrollLeft / columnWidth(box, columns));
}

function columnWidth(box: HTMLElement, columns: number): number {
  return box.scrollWidth / columns;
}

import { createContext, type RefObject, use, useCallback, useEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import { IN_PLACE } from '../../../lib/in-place';
import { filterRows, type RowFilter, type RowGroup } from '../rules/row-filter';
import { rowIn } from '../rules/row-address';

/** The row that the reader asked for by a link. */
interface RowTarget {
  row: string | null;
  /** which time of asking this is */
  visit: string;
  /** whether the row has yet to be shown for this time of asking; only once */
  claim: () => boolean;
}

export const RowTargetContext = createContext<RowTarget>({ row: null, visit: '', claim: () => false });

/** The row that the address points to. Going back asks for none: the page returns to where it was left. */
export function useRowTarget(groups: readonly RowGroup[], filter: RowFilter): RowTarget {
  const { hash, search, key: visit } = useLocation();
  const navigate = useNavigate();
  const way = useNavigationType();
  const reached = useRef<string>(null);
  const row = way === 'POP' ? null : rowIn(hash);

  const isIn = (some: readonly RowGroup[]) => some.some(({ rows }) => rows.some(({ key }) => key === row));
  const isHidden = row !== null && isIn(groups) && !isIn(filterRows(groups, filter));
  useEffect(() => {
    if (!isHidden) return;
    const all = new URLSearchParams(search);
    all.delete('rows');
    void navigate({ search: all.toString(), hash }, { replace: true, state: IN_PLACE });
  }, [isHidden, hash, search, navigate]);

  const claim = useCallback(() => {
    const isNew = reached.current !== visit;
    reached.current = visit;
    return isNew;
  }, [visit]);
  return useMemo(() => ({ row, visit, claim }), [row, visit, claim]);
}

/** Brings a row into view and moves the focus to it, each time the reader asks for it. */
export function useRowArrival(key: string): RefObject<HTMLTableRowElement | null> {
  const element = useRef<HTMLTableRowElement>(null);
  const { row, claim } = use(RowTargetContext);
  useEffect(() => {
    if (row !== key || !claim()) return;
    element.current?.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
    element.current?.focus({ preventScroll: true });
  }, [row, key, claim]);
  return element;
}

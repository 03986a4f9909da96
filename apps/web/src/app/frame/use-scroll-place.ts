import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { isInPlace } from '../../lib/in-place';

/** How long a page may grow towards the place to which it should be scrolled, in ms. */
const PATIENCE = 3000;

/** Where each visited page was scrolled to, by the key of its place in the history. */
const places = new Map<string, number>();

/**
 * New pages start at their top or at the part their address names; going back finds the page where it was left.
 * An address that is replaced (sorting, filters) or changed in place stays where it is.
 */
export function useScrollPlace(): void {
  const { key, pathname, hash, state } = useLocation();
  const inPlace = isInPlace(state);
  const way = useNavigationType();
  const shownPath = useRef<string>(undefined);

  useEffect(() => {
    window.history.scrollRestoration = 'manual';
  }, []);

  useLayoutEffect(() => {
    const samePage = shownPath.current === pathname;
    shownPath.current = pathname;
    if ((way === 'REPLACE' && samePage) || (way === 'PUSH' && inPlace)) return;
    const left = way === 'POP' ? places.get(key) : undefined;
    return scrollOnceThere(() => left ?? placeOf(hash));
  }, [key, pathname, hash, way, inPlace]);

  useEffect(() => {
    const remember = () => places.set(key, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [key]);
}

function placeOf(hash: string): number | null {
  if (hash === '') return 0;
  const part = document.getElementById(decodeURIComponent(hash.slice(1)));
  return part && part.getBoundingClientRect().top + window.scrollY - 72;
}

/** Scrolls now, and again while the page is still being filled, until the place is reached or the reader takes over. */
function scrollOnceThere(place: () => number | null): () => void {
  const scroll = () => {
    const wanted = place();
    if (wanted === null) return;
    window.scrollTo({ top: wanted, behavior: 'instant' });
    if (Math.abs(window.scrollY - wanted) < 2) stop();
  };
  const observer = new ResizeObserver(scroll);
  const timer = setTimeout(() => stop(), PATIENCE);
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    window.removeEventListener('wheel', stop);
    window.removeEventListener('touchmove', stop);
    window.removeEventListener('keydown', stop);
  };

  observer.observe(document.body);
  window.addEventListener('wheel', stop, { passive: true });
  window.addEventListener('touchmove', stop, { passive: true });
  window.addEventListener('keydown', stop);
  scroll();
  return stop;
}

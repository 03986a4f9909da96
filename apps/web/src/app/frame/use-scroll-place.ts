import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { isInPlace } from '../../lib/in-place';

/** How long a page may grow towards the place to which it should be scrolled, in ms. */
const PATIENCE = 3000;

const STORAGE_KEY = 'pkyx-scroll-places';
const KEPT = 100;

/** Where each visited page was scrolled to, by the key of its place in the history; outlives a reload. */
const places = new Map<string, number>(storedPlaces());

/**
 * New pages start at their top or at the part their address names; going back finds the page where it was left.
 * An address that is replaced (sorting, filters) or changed in place stays where it is.
 */
export function useScrollPlace(): void {
  const location = useLocation();
  const { key, pathname, hash } = location;
  const inPlace = isInPlace(location.state);
  const way = useNavigationType();
  const shownPath = useRef<string>(undefined);

  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    window.addEventListener('pagehide', storePlaces);
    return () => window.removeEventListener('pagehide', storePlaces);
  }, []);

  useLayoutEffect(() => {
    const samePage = shownPath.current === pathname;
    shownPath.current = pathname;
    if ((way === 'REPLACE' && samePage) || (way === 'PUSH' && inPlace)) return;
    const left = way === 'POP' ? places.get(key + pathname) : undefined;
    return scrollOnceThere(() => left ?? placeOf(hash));
  }, [key, pathname, hash, way, inPlace]);

  // A layout effect: it ends before the next page is scrolled, which would else be taken for this one's place.
  useLayoutEffect(() => {
    const remember = () => places.set(key + pathname, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [key, pathname]);
}

function storedPlaces(): [string, number][] {
  try {
    return JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? '[]') as [string, number][];
  } catch {
    return [];
  }
}

function storePlaces(): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify([...places].slice(-KEPT)));
  } catch {
    // Storage may be blocked; then a reload starts at the top.
  }
}

function placeOf(hash: string): number | null {
  if (hash === '') return 0;
  const part = document.getElementById(decodeURIComponent(hash.slice(1)));
  return part && part.getBoundingClientRect().top + window.scrollY - 72 - marginAbove(part);
}

/** What a part of the page wants above itself beside the page's header, in px. */
function marginAbove(part: HTMLElement): number {
  return parseFloat(getComputedStyle(part).scrollMarginTop) || 0;
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

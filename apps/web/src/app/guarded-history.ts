import { UNSAFE_createBrowserHistory as createBrowserHistory } from 'react-router';
import { pageGuard } from '../lib/page-guard';

type History = ReturnType<typeof createBrowserHistory>;
type Listener = Parameters<History['listen']>[0];
type Update = Parameters<Listener>[0];

/**
 * The browser's history, which asks the guard of a page before another takes its place: by a link, by code, by going back or on.
 * The router's own way to do so (`useBlocker`) needs its data router, which is a tenth of all that the home page loads.
 */
export function guardedHistory(): History {
  const history = createBrowserHistory({ v5Compat: true });
  let shown = history.location.pathname;
  /** the next step through the history is no reader's: back to the guarded page, or on once its guard agreed */
  let expected: 'return' | 'departure' | null = null;

  const guardAgainst = (pathname: string | undefined) =>
    pathname === undefined || pathname === shown ? null : pageGuard();

  const move = (pathname: string | undefined, go: () => void) => {
    const guard = guardAgainst(pathname);
    if (guard) guard(go);
    else go();
  };

  /** The browser has gone there already when it says so: it is sent back, and on again once the guard agrees. */
  const isHeld = ({ action, location, delta }: Update): boolean => {
    if (action !== 'POP') return false;
    const step = expected;
    expected = null;
    if (step !== null) return step === 'return';
    const guard = guardAgainst(location.pathname);
    if (!guard || delta === null) return false;
    expected = 'return';
    history.go(-delta);
    guard(() => {
      expected = 'departure';
      history.go(delta);
    });
    return true;
  };

  return Object.assign(Object.create(history) as History, {
    push: (to, state) => move(pathOf(to), () => history.push(to, state)),
    replace: (to, state) => move(pathOf(to), () => history.replace(to, state)),
    listen: (show) =>
      history.listen((update) => {
        if (isHeld(update)) return;
        shown = update.location.pathname;
        show(update);
      }),
  } satisfies Pick<History, 'push' | 'replace' | 'listen'>);
}

function pathOf(to: Parameters<History['push']>[0]): string | undefined {
  return typeof to === 'string' ? new URL(to, window.location.href).pathname : to.pathname;
}

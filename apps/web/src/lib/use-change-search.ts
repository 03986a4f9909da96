import { useLocation, useSearchParams } from 'react-router';

/** Changes the query of the address in place: what stands in it is what the reader set on the page. */
export function useChangeSearch(): (change: (parameters: URLSearchParams) => void) => void {
  const [, setParameters] = useSearchParams();
  const { pathname } = useLocation();
  return (change) =>
    setParameters(
      (current) => {
        const next = new URLSearchParams(latestQuery(pathname) ?? current);
        change(next);
        return next;
      },
      { replace: true },
    );
}

/** The query in the address bar, which is ahead of the rendered one while a large page is still rendering a choice. */
function latestQuery(pathname: string): string | undefined {
  return window.location.pathname === pathname ? window.location.search : undefined;
}

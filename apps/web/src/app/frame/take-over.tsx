import { useIsFetching } from '@tanstack/react-query';
import { useEffect } from 'react';
import { removeRenderedContent } from '../../lib/rendered-page';

/** How long what the server rendered stays in view while the page still asks for something, in ms. */
const PATIENCE = 1000;

/** Stands beside a page that is there: shows it in place of what the server rendered as soon as it has all that it asked for. */
export function TakeOver() {
  const fetching = useIsFetching();
  useEffect(() => {
    const timer = setTimeout(removeRenderedContent, fetching === 0 ? 0 : PATIENCE);
    return () => clearTimeout(timer);
  }, [fetching]);
  return null;
}

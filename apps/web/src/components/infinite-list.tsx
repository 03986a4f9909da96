import { Button, Text } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BackToTop } from './back-to-top';
import classes from './infinite-list.module.css';

interface InfiniteListProps {
  children: ReactNode;
  hasMore: boolean;
  loading: boolean;
  /** the last attempt to load more failed; then only the button tries again */
  failed: boolean;
  onMore: () => void;
}

/** A list that grows as one scrolls towards its end, and by a button for whoever does not scroll. */
export function InfiniteList({ children, hasMore, loading, failed, onMore }: InfiniteListProps) {
  const { t } = useTranslation();
  const end = useRef<HTMLDivElement>(null);
  useNearing(end, hasMore && !loading && !failed, onMore);

  return (
    <>
      {children}
      <div ref={end} className={classes.end}>
        {hasMore && (
          <Button variant="default" loading={loading} onClick={onMore}>
            {t('list.more')}
          </Button>
        )}
        {!hasMore && (
          <Text c="dimmed" size="sm">
            {t('list.end')}
          </Text>
        )}
        <span role="status" className={classes.status}>
          {loading ? t('list.loadingMore') : failed ? t('state.failedTitle') : ''}
        </span>
      </div>
      <BackToTop />
    </>
  );
}

/** Calls `onNear` once the element is less than a screen away. */
function useNearing(element: React.RefObject<Element | null>, watching: boolean, onNear: () => void) {
  const latest = useRef(onNear);
  useEffect(() => {
    latest.current = onNear;
  });
  useEffect(() => {
    if (!watching || !element.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current(), {
      rootMargin: '600px',
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, watching]);
}

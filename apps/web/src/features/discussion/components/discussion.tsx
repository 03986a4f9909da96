import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureMessage } from '../../../components/failure-message';
import { RowSkeletons } from '../../../components/skeletons';
import { commentsQuery } from '../api/comments';
import { threadsOf } from '../rules/threads';
import { CommentThread } from './comment-thread';
import classes from './discussion.module.css';
import { NewComment } from './new-comment';

/** What members say to one another about an entry. */
export function Discussion({ slug }: { slug: string }) {
  const { t } = useTranslation(['discussion', 'common']);
  const heading = useRef<HTMLHeadingElement>(null);
  const query = useInfiniteQuery(commentsQuery(slug));
  const threads = threadsOf(query.data?.pages.flatMap(({ items }) => items) ?? []);

  return (
    <section className={classes.discussion} aria-labelledby="discussion">
      <h2 id="discussion" ref={heading} tabIndex={-1} className={classes.heading}>
        {t('title')}
      </h2>
      {query.isPending && <RowSkeletons count={2} height={64} />}
      {query.isError && !query.data && <FailureMessage error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && threads.length === 0 && <p className={classes.empty}>{t('empty')}</p>}
      {threads.length > 0 && (
        <ol className={classes.threads} aria-label={t('title')}>
          {threads.map((thread) => (
            <CommentThread
              key={thread.comment.id}
              slug={slug}
              thread={thread}
              onDeleted={() => heading.current?.focus()}
            />
          ))}
        </ol>
      )}
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('common:list.more')}
        </Button>
      )}
      {query.data && <NewComment slug={slug} />}
    </section>
  );
}

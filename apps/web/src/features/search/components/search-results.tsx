import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconZoomQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CreateEntryLink } from '../../../components/create-entry-link';
import { FailureMessage } from '../../../components/failure-message';
import { InfiniteList } from '../../../components/infinite-list';
import { RowSkeletons } from '../../../components/skeletons';
import { StateMessage } from '../../../components/state-message';
import { searchAddress } from '../../../lib/addresses';
import { searchQuery } from '../api/search-query';
import { SearchHit } from './search-hit';
import classes from './search-page.module.css';

export function SearchResults({ text, type }: { text: string; type: string | null }) {
  const { t } = useTranslation('search');
  const query = useInfiniteQuery(searchQuery(text, type));
  if (query.isPending) return <RowSkeletons count={6} height={72} />;
  if (!query.data) return <FailureMessage error={query.error} onRetry={() => void query.refetch()} />;

  const hits = query.data.pages.flatMap((page) => page.items);
  if (hits.length === 0) return <NothingFound text={text} narrowed={type !== null} />;
  return (
    <InfiniteList
      hasMore={query.hasNextPage}
      loading={query.isFetchingNextPage}
      failed={query.isFetchNextPageError}
      onMore={() => void query.fetchNextPage()}
    >
      <ul className={classes.hits} aria-label={t('results')}>
        {hits.map((hit) => (
          <li key={hit.slug}>
            <SearchHit hit={hit} text={text} />
          </li>
        ))}
      </ul>
    </InfiniteList>
  );
}

function NothingFound({ text, narrowed }: { text: string; narrowed: boolean }) {
  const { t } = useTranslation('search');
  return (
    <StateMessage
      role="status"
      icon={<IconZoomQuestion size={30} />}
      title={t('nothing', { text })}
      text={t(narrowed ? 'nothingOfType' : 'nothingText')}
      action={
        <>
          {narrowed ? (
            <Button component={Link} to={searchAddress(text)}>
              {t('searchAllTypes')}
            </Button>
          ) : (
            <CreateEntryLink name={text} variant="filled" />
          )}
          <Button component={Link} to="/explore" variant="default">
            {t('explore')}
          </Button>
        </>
      }
    />
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FailureMessage } from '../../../components/failure-message';
import { InfiniteList } from '../../../components/infinite-list';
import { RowSkeletons } from '../../../components/skeletons';
import { searchQuery } from '../api/search-query';
import { AttributeHits } from './attribute-hits';
import { NothingFound } from './nothing-found';
import { SearchHit } from './search-hit';
import classes from './search-page.module.css';
import { SearchReadingChips } from './search-reading-chips';

/** How the text was read, the attributes that are called so, and the entries that were found. */
export function SearchResults({ text, type }: { text: string; type: string | null }) {
  const { t } = useTranslation('search');
  const query = useInfiniteQuery(searchQuery(text, type));
  if (query.isPending) return <RowSkeletons count={6} height={72} />;
  if (!query.data) return <FailureMessage error={query.error} onRetry={() => void query.refetch()} />;

  const [first] = query.data.pages;
  const hits = query.data.pages.flatMap((page) => page.items);
  return (
    <>
      {first?.reading && <SearchReadingChips reading={first.reading} type={type} />}
      {first && first.attributes.length > 0 && <AttributeHits attributes={first.attributes} />}
      {hits.length === 0 && <NothingFound text={text} narrowed={type !== null} nearest={first?.nearest ?? []} />}
      {hits.length > 0 && (
        <InfiniteList
          hasMore={query.hasNextPage}
          loading={query.isFetchingNextPage}
          failed={query.isFetchNextPageError}
          onMore={() => void query.fetchNextPage()}
        >
          <ul className={classes.hits} aria-label={t('results')}>
            {hits.map((hit) => (
              <li key={hit.slug}>
                <SearchHit hit={hit} />
              </li>
            ))}
          </ul>
        </InfiniteList>
      )}
    </>
  );
}

import { IconMoodEmpty } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { EntryPages } from '../../../components/entry-pages';
import { ExportLinks } from '../../../components/export-links';
import { PageTitle } from '../../../components/page-title';
import { SortChips } from '../../../components/sort-chips';
import { StateMessage } from '../../../components/state-message';
import { TypeChips } from '../../../components/type-chips';
import { gapsAddress } from '../../../lib/addresses';
import { ENTRY_SORTS, type EntrySort } from '../../../lib/entries-query';
import classes from './explore-page.module.css';

/** All entries, sorted and narrowed by what stands in the address. */
export function ExplorePage() {
  const { t } = useTranslation('explore');
  const [parameters] = useSearchParams();
  const sort = ENTRY_SORTS.find((known) => known === parameters.get('sort')) ?? 'newest';
  const type = parameters.get('type') || null;

  return (
    <>
      <div className={classes.head}>
        <PageTitle>{t('title')}</PageTitle>
        <nav className={classes.ways} aria-label={t('more')}>
          <Link to={gapsAddress(type)} className={classes.more}>
            {t('gaps')}
          </Link>
          <Link to="/types" className={classes.more}>
            {t('allTypes')}
          </Link>
        </nav>
      </div>
      <div className={classes.tools}>
        <TypeChips current={type} addressOf={(other) => addressOf(sort, other)} />
        <SortChips current={sort} addressOf={(other) => addressOf(other, type)} />
      </div>
      <EntryPages
        sort={sort}
        type={type}
        label={t('title')}
        empty={<StateMessage icon={<IconMoodEmpty size={30} />} title={t('empty')} text={t('emptyText')} />}
      />
      <ExportLinks type={type} />
    </>
  );
}

function addressOf(sort: EntrySort, type: string | null): string {
  const parameters = new URLSearchParams();
  if (sort !== 'newest') parameters.set('sort', sort);
  if (type) parameters.set('type', type);
  return `/explore${parameters.size > 0 ? `?${parameters}` : ''}`;
}

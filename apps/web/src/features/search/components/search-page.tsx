import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../../../components/page-title';
import { TypeChips } from '../../../components/type-chips';
import { searchPageAddress } from '../rules/search-page-address';
import { SearchField } from './search-field';
import classes from './search-page.module.css';
import { SearchResults } from './search-results';

/** What a search found, and how each hit fits. Text and type live in the address. */
export function SearchPage() {
  const { t } = useTranslation('search');
  const [parameters] = useSearchParams();
  const text = parameters.get('q')?.trim() ?? '';
  const type = parameters.get('type') || null;

  return (
    <div className={classes.page}>
      <PageTitle documentTitle={text === '' ? t('title') : t('titleFor', { text })}>{t('title')}</PageTitle>
      <SearchField key={text} text={text} />
      {text !== '' && (
        <>
          <TypeChips current={type} addressOf={(other) => searchPageAddress(text, other)} />
          <SearchResults text={text} type={type} />
        </>
      )}
    </div>
  );
}

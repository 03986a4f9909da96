import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../../../components/page-title';
import { NewEntryForm } from './new-entry-form';
import classes from './new-entry.module.css';

/** `/new`, also with `?title=`: a new entry. */
export function NewEntryPage() {
  const { t } = useTranslation('creation');
  const [parameters] = useSearchParams();
  const title = parameters.get('title') ?? '';
  return (
    <div className={classes.page}>
      <PageTitle>{t('page')}</PageTitle>
      <NewEntryForm key={title} title={title} />
    </div>
  );
}

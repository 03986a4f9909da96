import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../../../components/page-title';
import classes from './reset-page.module.css';
import { ResetCompletion } from './reset-completion';
import { ResetRequest } from './reset-request';

/** A new password for who has forgotten theirs: first the address is asked for, then the mail leads here again. */
export function ResetPage() {
  const { t } = useTranslation('session');
  const [parameters] = useSearchParams();
  const token = parameters.get('token');
  return (
    <section className={classes.page}>
      <PageTitle>{t(token ? 'reset.completionTitle' : 'reset.title')}</PageTitle>
      {token ? <ResetCompletion key={token} token={token} /> : <ResetRequest />}
    </section>
  );
}

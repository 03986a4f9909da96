import { useTranslation } from 'react-i18next';
import { MembersOnly } from '../../../components/members-only';
import { PageTitle } from '../../../components/page-title';
import { AdminSections } from './admin-sections';
import classes from './admin.module.css';

/** What only admins may do. */
export function AdminPage() {
  const { t } = useTranslation('admin');
  return (
    <div className={classes.page}>
      <PageTitle>{t('title')}</PageTitle>
      <MembersOnly>
        <AdminSections />
      </MembersOnly>
    </div>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MembersOnly } from '../../../components/members-only';
import { PageTitle } from '../../../components/page-title';
import { AdminSections } from './admin-sections';
import classes from './admin.module.css';

/** What only admins and moderators may do. */
export function AdminPage({ review }: { review: ReactNode }) {
  const { t } = useTranslation('admin');
  return (
    <div className={classes.page}>
      <PageTitle>{t('title')}</PageTitle>
      <MembersOnly>
        <AdminSections review={review} />
      </MembersOnly>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { QueryPage } from '../../../components/query-page';
import type { Profile } from '../../../lib/api-types';
import { profileQuery } from '../api/profile';
import { ProfileDetails } from './profile-details';

interface ProfilePageProps {
  /** what other features offer beside the member's name */
  action?: (profile: Profile) => ReactNode;
}

export function ProfilePage({ action }: ProfilePageProps) {
  const { t } = useTranslation('profile');
  const { username = '' } = useParams();
  const query = useQuery(profileQuery(username));
  return (
    <QueryPage query={query} notFoundTitle={t('notFound', { username })}>
      {(profile) => <ProfileDetails profile={profile} action={action?.(profile)} />}
    </QueryPage>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { QueryPage } from '../../../components/query-page';
import { profileQuery } from '../api/profile';
import { ProfileDetails } from './profile-details';

export function ProfilePage() {
  const { t } = useTranslation('profile');
  const { username = '' } = useParams();
  const query = useQuery(profileQuery(username));
  return (
    <QueryPage query={query} notFoundTitle={t('notFound', { username })}>
      {(profile) => <ProfileDetails profile={profile} />}
    </QueryPage>
  );
}

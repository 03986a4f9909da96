import { RollbackButton } from '../../features/moderation/components/rollback-button';
import { ProfilePage } from '../../features/profile/components/profile-page';

export function Component() {
  return <ProfilePage action={(profile) => <RollbackButton profile={profile} />} />;
}

import { AdminPage } from '../../features/admin/components/admin-page';
import { Review } from '../../features/moderation/components/review';

export function Component() {
  return <AdminPage review={<Review />} />;
}

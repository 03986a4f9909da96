import { AccountPage } from '../../features/account/components/account-page';
import { Watchlist } from '../../features/watchlist/components/watchlist';

export function Component() {
  return <AccountPage watchlist={<Watchlist />} />;
}

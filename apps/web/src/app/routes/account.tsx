import { AccountPage } from '../../features/account/components/account-page';
import { OwnProposals } from '../../features/moderation/components/own-proposals';
import { Watchlist } from '../../features/watchlist/components/watchlist';

export function Component() {
  return <AccountPage watchlist={<Watchlist />} proposals={<OwnProposals />} />;
}

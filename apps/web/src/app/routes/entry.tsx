import { Discussion } from '../../features/discussion/components/discussion';
import { EntryPage } from '../../features/entry/components/entry-page';
import { Protection } from '../../features/moderation/components/protection';
import { WatchButton } from '../../features/watchlist/components/watch-button';

export function Component() {
  return (
    <EntryPage
      headAction={(entry) => (
        <>
          <WatchButton entry={entry} />
          <Protection entry={entry} />
        </>
      )}
      below={(entry) => <Discussion key={entry.id} slug={entry.slug} />}
    />
  );
}

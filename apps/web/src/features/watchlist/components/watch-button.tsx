import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '../../../lib/api-types';
import { useEntryName } from '../../../lib/entry-name';
import { useSession } from '../../../lib/session/use-session';
import { useDialog } from '../../../lib/use-dialog';
import { watchQuery } from '../api/watches';
import { useWatching } from './use-watching';

/** Watches an entry, or ends it; who is not signed in is asked to. */
export function WatchButton({ entry }: { entry: Pick<Entry, 'slug' | 'title' | 'aliases'> }) {
  const { t } = useTranslation('watchlist');
  const { user } = useSession();
  const { open } = useDialog();
  const { data } = useQuery({ ...watchQuery(entry.slug), enabled: user !== null });
  const change = useWatching(entry.slug, useEntryName(entry));
  const watching = user !== null && data?.watching === true;
  const Icon = watching ? IconEyeOff : IconEye;

  return (
    <Button
      variant="default"
      size="sm"
      leftSection={<Icon size={16} aria-hidden />}
      loading={change.isPending}
      disabled={user !== null && data === undefined}
      onClick={() => (user ? change.mutate(!watching) : open('sign-in'))}
    >
      {t(watching ? 'unwatch' : 'watch')}
    </Button>
  );
}

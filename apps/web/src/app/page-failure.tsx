import { Button } from '@mantine/core';
import { IconMoodSad, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FailureMessage } from '../components/failure-message';
import { StateMessage } from '../components/state-message';
import { useOnline } from '../lib/use-online';

/** Browsers word it differently when a part of the page cannot be fetched, as after a release has replaced it. */
const MISSING_PART = /dynamically imported module|importing a module script|preload CSS/i;

const reload = () => window.location.reload();

/** Takes the place of a page that could not be fetched or broke while it was drawn. */
export function PageFailure({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const online = useOnline();
  if (!online) return <FailureMessage error={error} onRetry={reload} order={1} />;

  const outdated = error instanceof Error && MISSING_PART.test(error.message);
  return (
    <StateMessage
      role="alert"
      order={1}
      icon={outdated ? <IconRefresh size={30} /> : <IconMoodSad size={30} />}
      title={t(outdated ? 'state.outdatedTitle' : 'state.crashTitle')}
      text={t(outdated ? 'state.outdatedText' : 'state.crashText')}
      action={<Button onClick={reload}>{t('state.reload')}</Button>}
    />
  );
}

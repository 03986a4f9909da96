import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FailureMessage } from '../../../components/failure-message';
import { StateMessage } from '../../../components/state-message';
import type { SideActions } from '../hooks/use-side-actions';
import { MIN_SIDES, sideNamedIn } from '../rules/sides';

interface UnknownSideProps {
  error: Error;
  sides: string[];
  actions: SideActions;
}

/** One of the entries does not exist: says which, and offers to find another or to go on without it. */
export function UnknownSide({ error, sides, actions }: UnknownSideProps) {
  const { t } = useTranslation('comparison');
  const index = sideNamedIn(error.message, sides);
  if (index === -1) return <FailureMessage error={error} onRetry={() => window.location.reload()} order={1} />;
  return (
    <StateMessage
      order={1}
      icon={<IconMapQuestion size={30} />}
      title={t('notFoundTitle', { name: sides[index] })}
      text={t('notFoundText')}
      action={
        <>
          <Button onClick={() => actions.askToReplace(index)}>{t('findAnother')}</Button>
          {sides.length > MIN_SIDES && (
            <Button variant="default" onClick={() => actions.remove(index)}>
              {t('without')}
            </Button>
          )}
        </>
      }
    />
  );
}

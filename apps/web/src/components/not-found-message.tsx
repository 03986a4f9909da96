import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StateMessage } from './state-message';

interface NotFoundMessageProps {
  title?: string;
  text?: string;
}

/** The whole page, when its address leads nowhere. */
export function NotFoundMessage({ title, text }: NotFoundMessageProps) {
  const { t } = useTranslation();
  return (
    <StateMessage
      order={1}
      icon={<IconMapQuestion size={30} />}
      title={title ?? t('state.notFoundTitle')}
      text={text ?? t('state.notFoundText')}
      action={
        <>
          <Button component={Link} to="/">
            {t('state.goHome')}
          </Button>
          <Button component={Link} to="/explore" variant="default">
            {t('frame.explore')}
          </Button>
        </>
      }
    />
  );
}

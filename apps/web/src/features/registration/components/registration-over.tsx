import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './check-mail.module.css';

interface RegistrationOverProps {
  onSignIn: () => void;
  onStartOver: () => void;
}

/** The registration is gone: confirmed, as a rule; after a day, forgotten. */
export function RegistrationOver({ onSignIn, onStartOver }: RegistrationOverProps) {
  const { t } = useTranslation('session');
  return (
    <div className={classes.view} role="status">
      <IconCircleCheck className={classes.icon} size={40} stroke={1.5} aria-hidden />
      <p className={classes.text}>{t('checkMail.over')}</p>
      <div className={classes.actions}>
        <Button onClick={onSignIn}>{t('signIn')}</Button>
        <Button variant="subtle" color="gray" onClick={onStartOver}>
          {t('checkMail.startOver')}
        </Button>
      </div>
    </div>
  );
}

import { Button, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconMailFast } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/notice';
import { isNotFound } from '../../../lib/problem';
import { registrationStatusQuery } from '../api/registration';
import type { PendingRegistration } from '../pending-registration';
import classes from './check-mail.module.css';
import { MendAddressForm } from './mend-address-form';
import { RegistrationOver } from './registration-over';
import { ResendMail } from './resend-mail';

interface CheckMailProps {
  pending: PendingRegistration;
  onMended: (email: string) => void;
  onStartOver: () => void;
  onSignIn: () => void;
}

/** What there is to do until the link in the mail is followed. It says the same whether or not the address has an account. */
export function CheckMail({ pending, onMended, onStartOver, onSignIn }: CheckMailProps) {
  const { t } = useTranslation('session');
  const [mending, setMending] = useState(false);
  const { data, error } = useQuery(registrationStatusQuery(pending.id));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (isNotFound(error)) return <RegistrationOver onSignIn={onSignIn} onStartOver={onStartOver} />;

  const undeliverable = data?.delivery === 'failed';
  return (
    <div className={classes.view}>
      <IconMailFast className={classes.icon} size={40} stroke={1.5} aria-hidden />
      <Title order={3} ref={heading} tabIndex={-1} className={classes.heading}>
        {t('checkMail.title')}
      </Title>
      <p className={classes.text}>{t('checkMail.text', { email: pending.email })}</p>
      {undeliverable && <Notice kind="danger">{t('checkMail.undeliverable', { email: pending.email })}</Notice>}

      {mending || undeliverable ? (
        <MendAddressForm
          id={pending.id}
          email={pending.email}
          onMended={(email) => {
            setMending(false);
            onMended(email);
          }}
        />
      ) : (
        <div className={classes.actions}>
          <ResendMail id={pending.id} />
          <Button variant="subtle" size="sm" onClick={() => setMending(true)}>
            {t('checkMail.mend')}
          </Button>
        </div>
      )}
      <p className={classes.hint}>{t('checkMail.hint')}</p>
      <Button variant="subtle" color="gray" size="xs" onClick={onStartOver}>
        {t('checkMail.startOver')}
      </Button>
    </div>
  );
}

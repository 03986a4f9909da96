import { useState } from 'react';
import type { DialogContentProps } from '../../../lib/dialog-content';
import { type PendingRegistration, rememberedRegistration, rememberRegistration } from '../pending-registration';
import { CheckMail } from './check-mail';
import { RegisterForm } from './register-form';

/** Registering, and then waiting for the mail. */
export function Register(props: DialogContentProps) {
  const [pending, setPending] = useState(rememberedRegistration);
  const wait = (next: PendingRegistration | null) => {
    rememberRegistration(next);
    setPending(next);
  };

  if (!pending) return <RegisterForm {...props} onRegistered={wait} />;
  return (
    <CheckMail
      key={pending.id}
      pending={pending}
      onMended={(email) => wait({ ...pending, email })}
      onStartOver={() => wait(null)}
      onSignIn={() => {
        wait(null);
        props.onSwitch('sign-in');
      }}
    />
  );
}

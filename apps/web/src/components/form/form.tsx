import { Button } from '@mantine/core';
import type { KeyboardEventHandler, ReactNode, Ref, SubmitEventHandler } from 'react';
import classes from './form.module.css';
import { FormFailure } from './form-failure';

interface FormProps {
  onSubmit: SubmitEventHandler<HTMLFormElement>;
  busy: boolean;
  failure: unknown;
  /** the verb on the main button */
  action: string;
  /** for what cannot be taken back */
  dangerous?: boolean;
  /** what stands beside the main button */
  beside?: ReactNode;
  children: ReactNode;
  onKeyDown?: KeyboardEventHandler<HTMLFormElement>;
  ref?: Ref<HTMLFormElement>;
}

/** Fields one below the other, then what went wrong, then the main button. */
export function Form({ onSubmit, busy, failure, action, dangerous, beside, children, ...form }: FormProps) {
  return (
    <form {...form} className={classes.form} onSubmit={onSubmit} noValidate>
      {children}
      <FormFailure failure={failure} />
      <div className={classes.actions}>
        <Button type="submit" loading={busy} color={dangerous ? 'red' : undefined}>
          {action}
        </Button>
        {beside}
      </div>
    </form>
  );
}

import type { PasswordInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PasswordField } from '../form/password-field';
import classes from './new-password.module.css';
import { passwordStrength } from './password-strength';

interface NewPasswordFieldProps extends Omit<PasswordInputProps, 'autoComplete' | 'value'> {
  value: string;
  /** name and address of the account, which others would try first */
  known?: readonly string[];
}

/** A password that is being chosen, with a hint of how hard it is to guess. */
export function NewPasswordField({ known = [], ...field }: NewPasswordFieldProps) {
  const { t } = useTranslation('session');
  const strength = field.value === '' ? null : passwordStrength(field.value, known);
  return (
    <div>
      <PasswordField description={t('passwordHelp')} autoComplete="new-password" {...field} />
      <div className={classes.strength} data-strength={strength ?? undefined}>
        <span className={classes.bar} aria-hidden />
        <span className={classes.word} aria-live="polite">
          {strength && t(`strength.${strength}`)}
        </span>
      </div>
    </div>
  );
}

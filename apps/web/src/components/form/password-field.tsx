import '@mantine/core/styles/PasswordInput.css';
import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

interface PasswordFieldProps extends Omit<PasswordInputProps, 'autoComplete'> {
  /** so that password managers know which one is meant */
  autoComplete: 'current-password' | 'new-password';
}

/** A password, which can be shown. */
export function PasswordField(props: PasswordFieldProps) {
  const { t } = useTranslation('session');
  const [visible, { toggle }] = useDisclosure();
  return (
    <PasswordInput
      {...props}
      visible={visible}
      onVisibilityChange={toggle}
      visibilityToggleButtonProps={{ 'aria-label': t(visible ? 'hidePassword' : 'showPassword'), tabIndex: 0 }}
    />
  );
}

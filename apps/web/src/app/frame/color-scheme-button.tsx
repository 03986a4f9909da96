import { type MantineColorScheme, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './color-scheme-button.module.css';
import headerClasses from './header.module.css';

const NEXT: Record<MantineColorScheme, MantineColorScheme> = { auto: 'light', light: 'dark', dark: 'auto' };
const ICONS = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon };

/** Goes round: as the system, light, dark. */
export function ColorSchemeButton() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const Icon = ICONS[colorScheme];
  const label = `${t('frame.colorScheme')}: ${t(`frame.${colorScheme}`)}`;
  return (
    <UnstyledButton
      className={headerClasses.link}
      title={label}
      aria-label={label}
      onClick={() => setColorScheme(NEXT[colorScheme])}
    >
      <Icon size={18} aria-hidden />
      <span className={classes.label}>{label}</span>
    </UnstyledButton>
  );
}

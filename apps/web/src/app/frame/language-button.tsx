import { UnstyledButton } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { languageTag } from '../../lib/locale';
import { useLocale } from '../../lib/use-locale';
import classes from './header.module.css';

const OTHER = { zh: { locale: 'en', name: 'English' }, en: { locale: 'zh', name: '中文' } } as const;

/** Switches to the other language, named in its own words. */
export function LanguageButton() {
  const { locale, setLocale } = useLocale();
  const other = OTHER[locale];
  return (
    <UnstyledButton className={classes.link} lang={languageTag(other.locale)} onClick={() => setLocale(other.locale)}>
      <IconLanguage size={18} aria-hidden />
      {other.name}
    </UnstyledButton>
  );
}

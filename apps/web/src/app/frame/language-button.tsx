import { UnstyledButton } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { languageTag } from '../../lib/locale';
import { useChangeSearch } from '../../lib/use-change-search';
import { useLocale } from '../../lib/use-locale';
import classes from './header.module.css';

const OTHER = { zh: { locale: 'en', name: 'English' }, en: { locale: 'zh', name: '中文' } } as const;

/** Switches to the other language, named in its own words. */
export function LanguageButton() {
  const { locale, setLocale } = useLocale();
  const [parameters] = useSearchParams();
  const changeSearch = useChangeSearch();
  const other = OTHER[locale];
  const change = () => {
    setLocale(other.locale);
    // The choice counts from now on, not what the address named.
    if (parameters.has('lang')) changeSearch((latest) => latest.delete('lang'));
  };
  return (
    <UnstyledButton className={classes.link} lang={languageTag(other.locale)} onClick={change}>
      <IconLanguage size={18} aria-hidden />
      {other.name}
    </UnstyledButton>
  );
}

import { useTranslation } from 'react-i18next';
import { chooseLocale } from './i18n';
import type { Locale } from './locale';

/** The reader's language and how to change it. */
export function useLocale(): { locale: Locale; setLocale: (locale: Locale) => void } {
  const { i18n } = useTranslation();
  const locale: Locale = i18n.language === 'zh' ? 'zh' : 'en';
  return { locale, setLocale: (next) => void chooseLocale(next) };
}

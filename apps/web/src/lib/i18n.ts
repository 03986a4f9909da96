import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { initialLocale, languageTag, type Locale, rememberLocale } from './locale';

const loaders = {
  zh: () => import('../locales/zh'),
  en: () => import('../locales/en'),
};

/** Starts the page's texts in the reader's language; the other language is fetched when somebody switches to it. */
export async function startI18n(locale: Locale = initialLocale()): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: locale,
    resources: {},
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    partialBundledLanguages: true,
  });
  await changeLocale(locale);
}

export async function changeLocale(locale: Locale): Promise<void> {
  const { resources } = await loaders[locale]();
  for (const [namespace, texts] of Object.entries(resources)) {
    i18next.addResourceBundle(locale, namespace, texts, true, true);
  }
  await i18next.changeLanguage(locale);
  document.documentElement.lang = languageTag(locale);
}

export async function chooseLocale(locale: Locale): Promise<void> {
  await changeLocale(locale);
  rememberLocale(locale);
}

import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { initialLocale, languageTag, type Locale, rememberLocale } from './locale';

/** Texts that every page may need, and those of what few readers open. */
const loaders = {
  site: { zh: () => import('../locales/zh'), en: () => import('../locales/en') },
  comparing: { zh: () => import('../locales/zh/comparing'), en: () => import('../locales/en/comparing') },
  charts: { zh: () => import('../locales/zh/charts'), en: () => import('../locales/en/charts') },
  accounts: { zh: () => import('../locales/zh/accounts'), en: () => import('../locales/en/accounts') },
  histories: { zh: () => import('../locales/zh/histories'), en: () => import('../locales/en/histories') },
  community: { zh: () => import('../locales/zh/community'), en: () => import('../locales/en/community') },
  sharing: { zh: () => import('../locales/zh/sharing'), en: () => import('../locales/en/sharing') },
  tables: { zh: () => import('../locales/zh/tables'), en: () => import('../locales/en/tables') },
  transfers: { zh: () => import('../locales/zh/transfers'), en: () => import('../locales/en/transfers') },
  editing: { zh: () => import('../locales/zh/editing'), en: () => import('../locales/en/editing') },
};
export type TextGroup = keyof typeof loaders;

const groupsInUse = new Set<TextGroup>(['site']);

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

/** Fetches texts in the reader's language, and from now on in every language that the reader switches to. */
export async function needTexts(group: TextGroup): Promise<void> {
  groupsInUse.add(group);
  await addTexts(group, i18next.language === 'zh' ? 'zh' : 'en');
}

async function changeLocale(locale: Locale): Promise<void> {
  await Promise.all([...groupsInUse].map((group) => addTexts(group, locale)));
  await i18next.changeLanguage(locale);
  document.documentElement.lang = languageTag(locale);
}

export async function chooseLocale(locale: Locale): Promise<void> {
  await changeLocale(locale);
  rememberLocale(locale);
}

async function addTexts(group: TextGroup, locale: Locale): Promise<void> {
  const { resources } = await loaders[group][locale]();
  for (const [namespace, texts] of Object.entries(resources)) {
    i18next.addResourceBundle(locale, namespace, texts, true, true);
  }
}

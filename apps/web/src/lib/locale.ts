const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

const STORAGE_KEY = 'pkyx-locale';

/** The language that the address names, else what the reader chose before, else the first of the browser's languages that the page speaks, else English. */
export function initialLocale(): Locale {
  const wanted = [new URLSearchParams(window.location.search).get('lang'), readStored(), ...navigator.languages];
  for (const tag of wanted) {
    const locale = LOCALES.find((known) => tag?.toLowerCase().startsWith(known));
    if (locale) return locale;
  }
  return 'en';
}

export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(STORAGE_KEY, locale);
  } catch {
    // Storage may be blocked; the choice then lasts as long as the page.
  }
}

/** The tag for `<html lang>`, `Intl` and `Accept-Language`. */
export function languageTag(locale: Locale): string {
  return locale === 'zh' ? 'zh-CN' : 'en';
}

function readStored(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

import type { LocalizedText } from '@pkyx/domain';
import type { Locale } from '../common/localization/locale';
import { html } from '../common/html/html';
import type { Page } from './page';

const MISSING: LocalizedText = { zh: '没有找到', en: 'Not found' };
const NOTHING: LocalizedText = { zh: '这个地址没有内容。', en: 'There is nothing at this address.' };

/** What an address names is not there, or not any more. */
export function missingPage(locale: Locale): Page {
  const content = html`<h1>${MISSING[locale]}</h1>
    <p>${NOTHING[locale]}</p>`;
  return { ...barePage(locale, MISSING[locale]), status: 404, content };
}

/** A page that its scripts alone can fill. */
export function barePage(locale: Locale, title: string): Page {
  return {
    status: 200,
    locale,
    title,
    description: null,
    canonical: null,
    picture: null,
    indexed: false,
    structuredData: [],
    content: null,
  };
}

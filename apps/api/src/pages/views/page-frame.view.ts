import type { LocalizedText } from '@pkyx/domain';
import type { Locale } from '../../common/localization/locale';
import { type Html, html } from '../../common/html/html';
import type { Page } from '../page';

interface Step {
  name: string;
  /** path; the last step is the page itself and leads nowhere */
  address?: string;
}

const TEXTS = {
  home: { zh: '首页', en: 'Home' },
  explore: { zh: '探索', en: 'Explore' },
  about: { zh: '关于', en: 'About' },
  path: { zh: '所在位置', en: 'Breadcrumb' },
} satisfies Record<string, LocalizedText>;

/** What a page shows, between a head and a foot that lead on. */
export function pageFrame({ content, locale }: Pick<Page, 'content' | 'locale'>, site: string): Html {
  return html`<div id="rendered">
    <header><a href="/">${site}</a><a href="/explore">${TEXTS.explore[locale]}</a></header>
    <main>${content}</main>
    <footer><a href="/about">${TEXTS.about[locale]}</a></footer>
  </div>`;
}

export function pathView(steps: readonly Step[], locale: Locale): Html {
  const all: Step[] = [{ name: TEXTS.home[locale], address: '/' }, ...steps];
  return html`<nav aria-label="${TEXTS.path[locale]}">
    <ol>
      ${all.map(stepView)}
    </ol>
  </nav>`;
}

function stepView({ name, address }: Step): Html {
  return address === undefined
    ? html`<li aria-current="page">${name}</li>`
    : html`<li><a href="${address}">${name}</a></li>`;
}

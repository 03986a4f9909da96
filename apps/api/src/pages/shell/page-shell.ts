import { languageTag, type Locale } from '../../common/localization/locale';
import { Html, html } from '../../common/html/html';

/** What a page puts into the shell. */
export interface ShellContent {
  locale: Locale;
  head: Html;
  body: Html | null;
}

const LANGUAGE = '<html lang="zh-CN">';
/** The shell marks by comments what stands in these places while no server has filled them. */
const HEAD = /<!-- page-head -->.*?<!-- \/page-head -->/s;
const BODY = /<!-- page-body -->.*?<!-- \/page-body -->/s;

/** The document around every page, as it was built, with places for what belongs to one page. */
export class PageShell {
  private readonly parts: { start: string; middle: string; end: string };

  /** Throws where the document lacks one of the places. */
  constructor(document: string) {
    const [start, afterHead] = document.split(HEAD);
    const [middle, end] = (afterHead ?? '').split(BODY);
    if (!start?.includes(LANGUAGE) || middle === undefined || end === undefined) {
      throw new Error('the shell of the page lacks its places for language, head and body');
    }
    this.parts = { start, middle, end };
  }

  render({ locale, head, body }: ShellContent): string {
    const { start, middle, end } = this.parts;
    const language = `<html lang="${languageTag(locale)}">`;
    const markup = html`${new Html(start.replace(LANGUAGE, language))}${head}${new Html(middle)}${body}${new Html(end)}`;
    return markup.markup;
  }
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A piece of markup, as opposed to text that has yet to be escaped. */
export class Html {
  constructor(readonly markup: string) {}
}

export type HtmlContent = string | number | Html | null | readonly HtmlContent[];

/** Markup written as a template. What is put into it is escaped, unless it is markup itself; null leaves nothing. */
export function html(parts: TemplateStringsArray, ...contents: HtmlContent[]): Html {
  return new Html(parts.reduce((before, part, index) => before + markupOf(contents[index - 1] ?? null) + part));
}

/** Data for scripts, inside a `<script>` of a type that no browser runs. */
export function jsonScript(attributes: Html, data: unknown): Html {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return new Html(`<script ${attributes.markup}>${json}</script>`);
}

function markupOf(content: HtmlContent): string {
  if (content === null) return '';
  if (content instanceof Html) return content.markup;
  if (typeof content === 'string') return content.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
  if (typeof content === 'number') return String(content);
  return content.map(markupOf).join('');
}

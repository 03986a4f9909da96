/** White space of any kind: tabs, line breaks and Unicode's separators. */
const WHITE_SPACE = /[\t\n\v\f\r\u0085\p{Z}]+/gu;

/** The text on one line, with single spaces between its words and none at the ends. */
export function collapseWhiteSpace(text: string): string {
  return text.replace(WHITE_SPACE, ' ').trim();
}

/** How wide a Latin character is beside a Chinese one, about. */
const LATIN_WIDTH = 0.55;
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;

/** About how many ems a text is wide. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 1 : LATIN_WIDTH;
  return width;
}

/** Breaks a text into lines of at most `ems`, between words or Chinese characters; what is beyond the last line is cut with "…". */
export function wrappedLabel(text: string, ems: number, mostLines: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(WORDS) ?? []) {
    if (line && widthOf((line + word).trimEnd()) > ems) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  lines.push(line.trimEnd());
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1] ?? ''}…`];
}

/** A word with the space after it, or one Chinese character with the punctuation that may not start a line. */
const WORDS = /[\u2e80-\u9fff\uff00-\uff60][，。、；：！？）」』》]*\s*|[^\s\u2e80-\u9fff\uff00-\uff60]+\s*/g;

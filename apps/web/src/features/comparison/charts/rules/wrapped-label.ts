/** How wide a Latin character is beside a Chinese one, about. */
const LATIN_WIDTH = 0.55;
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;
/** A Latin word or one Chinese character, with what may not start a line after it, and the space that follows. */
const PIECES =
  /(?:[\u2e80-\u9fff\uff00-\uff60]|[^\s\u2e80-\u9fff\uff00-\uff60]+)(?:[，。、；：！？）」』》]|\u00a0\S+)*\s*/g;

/** About how many ems a text is wide. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 1 : LATIN_WIDTH;
  return width;
}

/**
 * Breaks a text into lines of about the same width, at most `ems` where no word is longer, between words or Chinese characters;
 * what is beyond the last line is cut with "…".
 */
export function wrappedLabel(text: string, ems: number, mostLines: number): string[] {
  const pieces = text.match(PIECES) ?? [];
  const even = widthOf(text) / Math.ceil(widthOf(text) / ems);
  const limit = Math.max(Math.ceil(even), ...pieces.map((piece) => widthOf(piece.trimEnd())));
  const lines = filled(pieces, limit);
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1] ?? ''}…`];
}

function filled(pieces: readonly string[], limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line && widthOf((line + piece).trimEnd()) > limit) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

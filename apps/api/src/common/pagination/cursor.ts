import { ProblemException } from '../problem/problem';

/**
 * Where the next page of a list starts: the sort key of the last item, bound to the list that made it.
 * `scope` names the list with its sorting and filters; a cursor of another scope is refused.
 */
export function encodeCursor(scope: string, position: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([checksum(scope), ...position])).toString('base64url');
}

/** The position in a cursor made by `encodeCursor` for the same scope; anything else is a 400. */
export function decodeCursor(scope: string, cursor: string, length: number): (string | number)[] {
  const parts = parse(cursor);
  const valid =
    Array.isArray(parts) &&
    parts.length === length + 1 &&
    parts[0] === checksum(scope) &&
    parts.every((part) => typeof part === 'string' || (typeof part === 'number' && Number.isFinite(part)));
  if (!valid) throw invalidCursor();
  return parts.slice(1) as (string | number)[];
}

export function invalidCursor(): ProblemException {
  return new ProblemException(
    400,
    'invalid-cursor',
    { zh: '分页游标无效，请从第一页开始。', en: 'The cursor is not valid for this list. Start from the first page.' },
    {
      errors: [
        { pointer: 'cursor', code: 'invalid-cursor', detail: { zh: '游标无效。', en: 'Not a cursor of this list.' } },
      ],
    },
  );
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** FNV-1a, enough to tell lists apart: positions are validated for themselves, so forging one gains nothing. */
function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}

import type { LocalizedText } from '@pkyx/domain';

/** One fault of a body or query. `pointer` is a JSON pointer into the body, or the name of a query parameter. */
export interface FieldFault {
  pointer: string;
  code: string;
  detail: LocalizedText;
}

/** An answer other than success, as RFC 9457 has it; texts in both languages until the filter picks one. */
export class ProblemException extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: LocalizedText,
    readonly extras: {
      errors?: FieldFault[];
      headers?: Record<string, string>;
      members?: Record<string, unknown>;
    } = {},
  ) {
    super(`${status} ${code}: ${detail.en}`);
    this.name = 'ProblemException';
  }
}

/** A thing that the address names is not there. */
export function notFound(what: LocalizedText, name: string): ProblemException {
  return new ProblemException(404, 'not-found', {
    zh: `没有找到${what.zh}「${name}」。`,
    en: `No ${what.en} named “${name}”.`,
  });
}

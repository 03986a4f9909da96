/**
 * A rule of the product was broken by what a client asked for.
 *
 * `code` is stable and part of the API contract (`type: /problems/<code>`); `detail` says what to do, in both languages;
 * `field` names the offending input as a path below the request body (for example `value` or `sources/0/url`).
 * The transport decides the HTTP status from the code.
 */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly detail: LocalizedText,
    readonly field?: string,
  ) {
    super(`${code}: ${detail.en}`);
    this.name = 'DomainError';
  }
}

/** A text in the two languages of the product. */
export interface LocalizedText {
  zh: string;
  en: string;
}

import { DomainError } from '../domain-error';
import { validateName, validateText } from '../text/names';
import { datePrecision } from './date-value';
import { webAddress } from './url-value';

/** Most sources that one value may cite. */
export const MOST_SOURCES = 20;
/** Most characters, as a person counts them, of a citation or a note. */
export const CITATION_MAX_LENGTH = 500;
export const NOTE_MAX_LENGTH = 500;
/** Of what a member says about an edit. */
export const EDIT_COMMENT_MAX_LENGTH = 200;

/** Where a value comes from. At least one of `url` and `citation` is set. */
export interface Source {
  url: string | null;
  citation: string | null;
  /** day it was read, YYYY-MM-DD */
  retrievedOn: string | null;
  /** what time the value is about: YYYY, YYYY-MM or YYYY-MM-DD */
  asOf: string | null;
}

/** A source as somebody gave it: what is missing, null or blank is not said. */
export type SourceInput = { [field in keyof Source]?: string | null };

/**
 * The sources of a value as they are kept. Throws `too-many-sources`, `source-empty` (neither URL nor citation),
 * `date-invalid`, and as `webAddress` and `validateText` do, with the field `sources/<index>/…`.
 */
export function parseSources(inputs: readonly SourceInput[]): Source[] {
  if (inputs.length > MOST_SOURCES) {
    throw new DomainError(
      'too-many-sources',
      { zh: `一个值最多 ${MOST_SOURCES} 个来源。`, en: `A value has at most ${MOST_SOURCES} sources.` },
      'sources',
    );
  }
  return inputs.map((input, index) => parseSource(input, `sources/${index}`));
}

/** What is said beside a value, null when nothing is. Throws as `validateText`. */
export function parseNote(input: string | null | undefined): string | null {
  return isSaid(input) ? validateText(input, { max: NOTE_MAX_LENGTH, field: 'note' }) : null;
}

/** What is said about an edit, on one line; empty when nothing is. Throws as `validateName`. */
export function parseComment(input: string | null | undefined): string {
  return isSaid(input) ? validateName(input, { max: EDIT_COMMENT_MAX_LENGTH, field: 'comment' }) : '';
}

function parseSource({ url, citation, retrievedOn, asOf }: SourceInput, field: string): Source {
  if (!isSaid(url) && !isSaid(citation)) {
    throw new DomainError(
      'source-empty',
      { zh: '来源需要网址或文字说明。', en: 'A source needs a URL or a citation.' },
      field,
    );
  }
  return {
    url: isSaid(url) ? webAddress(url, `${field}/url`) : null,
    citation: isSaid(citation)
      ? validateText(citation, { max: CITATION_MAX_LENGTH, field: `${field}/citation` })
      : null,
    retrievedOn: date(retrievedOn, `${field}/retrievedOn`, ['day']),
    asOf: date(asOf, `${field}/asOf`, ['year', 'month', 'day']),
  };
}

function date(input: string | null | undefined, field: string, precisions: readonly string[]): string | null {
  if (!isSaid(input)) return null;
  const text = input.trim();
  if (precisions.includes(datePrecision(text) ?? '')) return text;
  const wanted = precisions.length === 1 ? 'YYYY-MM-DD' : 'YYYY, YYYY-MM or YYYY-MM-DD';
  throw new DomainError(
    'date-invalid',
    { zh: `需要 ${wanted.replace(' or ', ' 或 ')} 形式的日期。`, en: `Give a date as ${wanted}.` },
    field,
  );
}

function isSaid(input: string | null | undefined): input is string {
  return input !== undefined && input !== null && input.trim() !== '';
}

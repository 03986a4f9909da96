import { DomainError } from '@pkyx/domain';
import { localized } from '../../../lib/localized';
import type { Locale } from '../../../lib/locale';
import { ProblemError } from '../../../lib/problem';

/** What is wrong, by the field of the request that it is about: `value`, `value/url`, `sources/0/url` … */
export type Faults = Readonly<Record<string, string>>;

export const NO_FAULTS: Faults = {};

/** What an error says of fields: a rule's own one, or those to which the API points. */
export function faultsOf(error: unknown, locale: Locale): Faults {
  if (error instanceof DomainError && error.field !== undefined) {
    return { [error.field]: localized(error.detail, locale) };
  }
  if (!(error instanceof ProblemError)) return NO_FAULTS;
  return Object.fromEntries(error.errors.map(({ pointer, detail }) => [fieldOf(pointer), detail]));
}

/** The first fault of one of these fields. */
export function faultAt(faults: Faults, ...fields: string[]): string | undefined {
  const field = fields.find((known) => faults[known] !== undefined);
  return field === undefined ? undefined : faults[field];
}

/** What is wrong with parts that are being changed is looked at anew. */
export function withoutFaultsOf(faults: Faults, parts: readonly string[]): Faults {
  const concerned = (field: string) => parts.some((part) => field === part || field.startsWith(`${part}/`));
  return Object.fromEntries(Object.entries(faults).filter(([field]) => !concerned(field)));
}

/** Collects what several checks find fault with. An error that is no rule's is thrown on. */
export function checkAll(checks: readonly (() => unknown)[], locale: Locale): Faults {
  return Object.assign({}, ...checks.map((check) => faultsOfCheck(check, locale))) as Faults;
}

function faultsOfCheck(check: () => unknown, locale: Locale): Faults {
  try {
    check();
    return NO_FAULTS;
  } catch (error) {
    if (error instanceof DomainError) return faultsOf(error, locale);
    throw error;
  }
}

/** A JSON pointer as the path that rules use: `/sources/0/url` → `sources/0/url`. */
function fieldOf(pointer: string): string {
  return pointer.replace(/^\//, '').replaceAll('~1', '/').replaceAll('~0', '~');
}

import { DomainError, type TypedValue } from '@pkyx/domain';
import { localized } from '../../../lib/localized';
import type { Locale } from '../../../lib/locale';
import { isBlank, readDraft, type ValueDraft } from './value-draft';

interface Reading {
  /** what the draft says so far; null where that is nothing */
  typed: TypedValue | null;
  /** why it is no value yet, in the reader's words; null where nothing is written */
  fault: string | null;
}

/** How what is written so far is read. */
export function readingOf(draft: ValueDraft, locale: Locale): Reading {
  if (isBlank(draft)) return { typed: null, fault: null };
  try {
    return { typed: readDraft(draft), fault: null };
  } catch (error) {
    if (error instanceof DomainError) return { typed: null, fault: localized(error.detail, locale) };
    throw error;
  }
}

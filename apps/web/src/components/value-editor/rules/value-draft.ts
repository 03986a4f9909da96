import {
  type AttributeKind,
  type DatePrecision,
  parseValue,
  type QuantityContext,
  type TypedValue,
} from '@pkyx/domain';
import { tidyDate } from './date-draft';

/** A value as far as somebody has written it, in the shape of the fields that take it. */
export type ValueDraft =
  | { kind: 'text'; text: string }
  | { kind: 'image'; url: string; alt: string }
  | { kind: 'link'; url: string; label: string }
  | { kind: 'boolean'; boolean: boolean | null }
  | { kind: 'rating'; rating: number | null }
  /** `number` may carry a unit of its own; null is a dimension or unit that nobody has chosen */
  | { kind: 'number'; number: string; dimension: string | null; unit: string | null }
  | { kind: 'date'; date: string; precision: DatePrecision };
export type DraftOf<Kind extends AttributeKind> = Extract<ValueDraft, { kind: Kind }>;

/** Whether values of a kind are written in several fields, none of which is called as the attribute: its name stands above them. */
export function hasFieldsOfItsOwn(kind: AttributeKind): boolean {
  return kind === 'image' || kind === 'link';
}

/** Nothing written yet. Of a number the dimension may be known, and the unit that it likely has. */
export function emptyDraft(
  kind: AttributeKind,
  dimension: string | null = null,
  unit: string | null = null,
): ValueDraft {
  switch (kind) {
    case 'text':
      return { kind, text: '' };
    case 'image':
      return { kind, url: '', alt: '' };
    case 'link':
      return { kind, url: '', label: '' };
    case 'boolean':
      return { kind, boolean: null };
    case 'rating':
      return { kind, rating: null };
    case 'number':
      return { kind, number: '', dimension, unit };
    case 'date':
      return { kind, date: '', precision: 'day' };
  }
}

/** A stored value, to be written on. */
export function draftOf({ kind, value }: TypedValue): ValueDraft {
  if (kind !== 'number') return { kind, ...value } as ValueDraft;
  const { number, dimension, unit } = value;
  return { kind, number, dimension, unit };
}

/** A draft as a value, by the rules that the API goes by. Throws a DomainError that names the field. */
export function readDraft(draft: ValueDraft): TypedValue {
  switch (draft.kind) {
    case 'text':
      return parseValue('text', draft.text);
    case 'image':
      return parseValue('image', { url: draft.url, alt: draft.alt });
    case 'link':
      return parseValue('link', { url: draft.url, label: draft.label });
    case 'boolean':
      return parseValue('boolean', draft.boolean);
    case 'rating':
      return parseValue('rating', draft.rating);
    case 'number':
      return parseValue('number', draft.number.trim() || null, quantityContext(draft));
    case 'date':
      return readDate(draft);
  }
}

/** Whether a draft holds nothing at all. */
export function isBlank(draft: ValueDraft): boolean {
  switch (draft.kind) {
    case 'text':
      return draft.text.trim() === '';
    case 'image':
    case 'link':
      return draft.url.trim() === '';
    case 'boolean':
      return draft.boolean === null;
    case 'rating':
      return draft.rating === null;
    case 'number':
      return draft.number.trim() === '';
    case 'date':
      return draft.date.trim() === '';
  }
}

function readDate({ date: typed, precision }: DraftOf<'date'>): TypedValue {
  const date = tidyDate(typed);
  return parseValue('date', date === '' ? null : { date, precision });
}

function quantityContext({ dimension, unit }: DraftOf<'number'>): QuantityContext {
  return { ...(dimension && { dimension }), ...(unit && { unit }) };
}

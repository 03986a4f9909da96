import { groupDigits } from '@pkyx/domain';
import type { SearchReading } from '../../../lib/api-types';
import type { Locale } from '../../../lib/locale';
import { localized } from '../../../lib/localized';

/** A part of a search as it was read, and the text of the search without it. */
export interface ReadPart {
  key: string;
  label: string;
  without: string;
}

const LONG_NUMBER = /^-?\d{5,}(\.\d+)?$/;

export function readParts({ text, type, filters }: SearchReading, locale: Locale): ReadPart[] {
  const typeName = type && localized(type.names, locale);
  const parts = [
    ...(text === '' ? [] : [{ key: 'text', label: text, typed: text }]),
    ...(typeName === null ? [] : [{ key: 'type', label: typeName, typed: typeName }]),
    ...filters.map(({ key, names, op, value, unit, text: typed }, index) => ({
      key: `${index} ${key}`,
      label: [localized(names, locale), OPERATORS[op], shown(value), unit].filter(Boolean).join(' '),
      typed,
    })),
  ];
  return parts.map(({ key, label }) => {
    const others = parts.filter((part) => part.key !== key).map(({ typed }) => typed);
    return { key, label, without: others.join(' ') };
  });
}

const OPERATORS = { '>': '>', '>=': '≥', '<': '<', '<=': '≤', '=': '=' } as const;

function shown(value: string): string {
  return LONG_NUMBER.test(value) ? groupDigits(value) : value;
}

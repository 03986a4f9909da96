import { formatQuantity, type LocalizedText, type TypedValue } from '@pkyx/domain';
import type { Locale } from '../localization/locale';

const BOOLEANS: Record<'true' | 'false', LocalizedText> = {
  true: { zh: '是', en: 'Yes' },
  false: { zh: '否', en: 'No' },
};

/** A value as plain data: numbers and dates as typed, in ASCII; what a program reads. */
export function plainText(typed: TypedValue): string {
  switch (typed.kind) {
    case 'text':
      return typed.value.text;
    case 'image':
    case 'link':
      return typed.value.url;
    case 'boolean':
      return String(typed.value.boolean);
    case 'rating':
      return String(typed.value.rating);
    case 'number':
      return `${typed.value.number} ${typed.value.unit}`.trim();
    case 'date':
      return typed.value.date;
  }
}

/** A value as a person reads it, in their language. */
export function readableText(typed: TypedValue, locale: Locale): string {
  switch (typed.kind) {
    case 'boolean':
      return BOOLEANS[`${typed.value.boolean}`][locale];
    case 'rating':
      return `${typed.value.rating} / 5`;
    case 'number': {
      const { number, unit } = formatQuantity(typed.value, { locale, system: 'as-typed' });
      return `${number} ${unit}`.trim();
    }
    case 'link':
      return typed.value.label || typed.value.url;
    case 'image':
      return typed.value.alt || typed.value.url;
    case 'text':
    case 'date':
      return plainText(typed);
  }
}

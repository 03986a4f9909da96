import type { ReaderSystem } from '@pkyx/domain';
import { numberParts } from '../../../../components/value/number-parts';
import { type Attribute, typedValue } from '../../../../lib/api-types';
import type { Locale } from '../../../../lib/locale';

/** A number or rating as one line of text, as the table of the comparison writes it. Null for nothing and for other kinds. */
export function valueText(cell: Attribute | null, units: ReaderSystem, locale: Locale): string | null {
  const typed = cell && typedValue(cell);
  if (typed?.kind === 'rating') return `${typed.value.rating} ★`;
  if (typed?.kind !== 'number') return null;
  const { whole, decimals, word, unit, approximate } = numberParts(typed.value, units, locale);
  const number = `${approximate ? '≈' : ''}${whole}${decimals}`;
  return [number, word, unit].filter(Boolean).join(' ');
}

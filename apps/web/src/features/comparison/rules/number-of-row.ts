import type { NumberValue } from '@pkyx/domain';
import { type ComparisonRow, typedValue } from '../../../lib/api-types';

/** The number of the first side that has one: the others are most likely in its unit. Null where the row has no numbers. */
export function numberOf({ cells }: Pick<ComparisonRow, 'cells'>): NumberValue | null {
  for (const cell of cells) {
    const typed = cell && typedValue(cell);
    if (typed?.kind === 'number') return typed.value;
  }
  return null;
}

import { findDimension } from '@pkyx/domain';
import { type Attribute, typedValue } from '../../../lib/api-types';

/** The unit that most values of a column are typed in; without any, the first of the dimension. Empty where numbers have none. */
export function unitOfColumn(cells: readonly (Attribute | null)[], dimension: string | null): string {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const typed = cell && typedValue(cell);
    if (typed?.kind === 'number') counts.set(typed.value.unit, (counts.get(typed.value.unit) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort(([, a], [, b]) => b - a);
  return commonest?.[0] ?? (dimension === null ? '' : (findDimension(dimension)?.units[0]?.symbol ?? ''));
}

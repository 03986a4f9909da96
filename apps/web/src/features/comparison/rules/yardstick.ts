import { findUnit, fromBase, type NumberValue, type ReaderSystem, type Unit } from '@pkyx/domain';
import { type Attribute, typedValue } from '../../../lib/api-types';

type Cell = Pick<Attribute, 'kind' | 'value'>;

/** What values are measured by, so that they can be drawn to one scale: stars, or a unit that suits the reader. */
export type Yardstick =
  | { kind: 'rating' }
  /** `unit` is unknown where the table of units lacks it; values then count in base units */
  | { kind: 'number'; dimension: string; baseUnit: string; unit: Unit | undefined };

/** The yardstick of the first value that has one: the unit in which the reader sees it. Null where nothing can be measured. */
export function yardstickOf(cells: readonly (Cell | null)[], system: ReaderSystem): Yardstick | null {
  for (const cell of cells) {
    const typed = cell && typedValue(cell);
    if (typed?.kind === 'rating') return { kind: 'rating' };
    if (typed?.kind === 'number') {
      const { dimension, baseUnit } = typed.value;
      return { kind: 'number', dimension, baseUnit, unit: unitShown(typed.value, system) };
    }
  }
  return null;
}

/** A value by a yardstick; null where the yardstick is not for such values. */
export function measure(cell: Cell | null, yardstick: Yardstick): number | null {
  const typed = cell && typedValue(cell);
  if (typed?.kind === 'rating') return yardstick.kind === 'rating' ? typed.value.rating : null;
  if (typed?.kind !== 'number' || yardstick.kind !== 'number') return null;
  const { dimension, base, baseUnit } = typed.value;
  if (dimension !== yardstick.dimension || baseUnit !== yardstick.baseUnit) return null;
  return inUnit(base, yardstick.unit);
}

/** Whether zero means that there is none of it, which makes lengths and shares speak: 20 °C is not twice 10 °C. */
export function startsAtNothing(yardstick: Yardstick): boolean {
  return yardstick.kind === 'rating' || yardstick.unit?.scale.kind !== 'affine';
}

function unitShown({ dimension, unit }: NumberValue, system: ReaderSystem): Unit | undefined {
  const typed = findUnit(dimension, unit);
  const counterpart = system === 'as-typed' ? undefined : typed?.counterparts[system];
  return counterpart === undefined ? typed : findUnit(dimension, counterpart);
}

function inUnit(base: string, unit: Unit | undefined): number | null {
  if (!unit) return Number(base);
  if (unit.scale.kind === 'reciprocal' && Number(base) === 0) return null;
  return fromBase(base, unit).toNumber();
}

import { DomainError } from '../domain-error';
import type { NumberValue } from '../values/value';
import { ANGLE } from './dimensions/angle';
import { AREA } from './dimensions/area';
import { CHARGE } from './dimensions/charge';
import { COUNT } from './dimensions/count';
import { DATA } from './dimensions/data';
import { DENSITY } from './dimensions/density';
import { ENERGY } from './dimensions/energy';
import { FORCE } from './dimensions/force';
import { FREQUENCY } from './dimensions/frequency';
import { FUEL_ECONOMY } from './dimensions/fuel-economy';
import { LENGTH } from './dimensions/length';
import { MASS } from './dimensions/mass';
import { MONEY } from './dimensions/money';
import { POWER } from './dimensions/power';
import { PRESSURE } from './dimensions/pressure';
import { RATIO } from './dimensions/ratio';
import { RESOLUTION } from './dimensions/resolution';
import { SPEED } from './dimensions/speed';
import { TEMPERATURE } from './dimensions/temperature';
import { TIME } from './dimensions/time';
import { VOLTAGE } from './dimensions/voltage';
import { VOLUME } from './dimensions/volume';
import type { Dimension, Unit } from './unit';

const DIMENSIONS: readonly Dimension[] = [
  LENGTH,
  AREA,
  VOLUME,
  MASS,
  TEMPERATURE,
  PRESSURE,
  POWER,
  ENERGY,
  DENSITY,
  FORCE,
  TIME,
  SPEED,
  DATA,
  ANGLE,
  CHARGE,
  VOLTAGE,
  FREQUENCY,
  MONEY,
  FUEL_ECONOMY,
  RESOLUTION,
  RATIO,
  COUNT,
];

/** The dimension with a key such as `fuel-economy`, if there is one. */
export function findDimension(key: string): Dimension | undefined {
  return DIMENSIONS.find((dimension) => dimension.key === key);
}

/** The unit with exactly this symbol in a dimension, if there is one. Spellings people type are the matter of `matchUnits`. */
export function findUnit(dimension: string, symbol: string): Unit | undefined {
  return findDimension(dimension)?.units.find((unit) => unit.symbol === symbol);
}

/** The unit a stored number is in. Throws `unit-unknown` when the table does not have it. */
export function unitOf({ dimension, unit: symbol }: Pick<NumberValue, 'dimension' | 'unit'>): Unit {
  const unit = findUnit(dimension, symbol);
  if (unit) return unit;
  throw new DomainError(
    'unit-unknown',
    {
      zh: `量纲「${dimension}」里没有单位「${symbol}」。`,
      en: `The dimension “${dimension}” has no unit “${symbol}”.`,
    },
    'unit',
  );
}

/** The symbol of the unit in which values of a unit are compared: that of the dimension; for money the currency itself. */
export function baseUnitOf(dimension: Dimension, unit: Unit): string {
  return dimension.baseUnit ?? unit.symbol;
}

/** The whole table, in the order in which forms offer it. Factors are exact decimals or fractions ("5/9") in text. */
export function listDimensions(): readonly Dimension[] {
  return DIMENSIONS;
}

import type { Dimension, Unit } from '@pkyx/domain';
import type { DimensionDto, UnitDto } from './dimension.dto';

/** The only way a dimension becomes JSON. */
export function presentDimension({ key, names, baseUnit, units }: Dimension): DimensionDto {
  return { key, names, baseUnit, units: units.map(presentUnit) };
}

function presentUnit({ symbol, names, aliases, scale, systems, source }: Unit): UnitDto {
  return {
    symbol,
    names,
    aliases: [...aliases],
    factor: scale.kind === 'reciprocal' ? null : scale.factor,
    offset: scale.kind === 'affine' ? scale.offset : null,
    reciprocal: scale.kind === 'reciprocal' ? scale.reciprocal : null,
    systems: [...systems],
    source,
  };
}

import { DomainError } from '../domain-error';
import { type QuantityContext, parseQuantity } from '../units/quantity-text';
import { dimensionContradiction, unitClash } from '../units/unit-problems';
import type { NumberValue } from './value';
import { valueFields } from './value-fields';
import { valueType } from './value-problems';

const FIELDS = ['number', 'unit', 'dimension', 'base', 'baseUnit'] as const;

/**
 * A number with its unit: text ("6.1 英寸"), a JSON number, or the shape that the API answers. Of that shape `base` and
 * `baseUnit` are computed anew. Throws as `parseQuantity` and `valueFields`.
 */
export function parseNumberValue(input: unknown, context: QuantityContext): NumberValue {
  const { number, unit, dimension } = valueFields('number', input, 'number', FIELDS);
  const known = {
    dimension: agreed(context.dimension, textOrNothing(dimension, 'value/dimension'), dimensionContradiction),
    unit: agreed(context.unit, textOrNothing(unit, 'value/unit'), unitClash),
  };
  return parseQuantity(numberText(number), known);
}

function numberText(number: unknown): string {
  if (typeof number === 'string') return number;
  if (typeof number !== 'number') throw valueType('number');
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) throw beyondDoubles();
  return String(number);
}

function textOrNothing(input: unknown, field: string): string | undefined {
  if (input === undefined || typeof input === 'string') return input;
  throw valueType('number', field);
}

function agreed(outside: string | undefined, inside: string | undefined, clash: (a: string, b: string) => DomainError) {
  if (outside !== undefined && inside !== undefined && outside !== inside) throw clash(inside, outside);
  return outside ?? inside;
}

function beyondDoubles(): DomainError {
  return new DomainError(
    'number-invalid',
    { zh: '这么大的数在 JSON 里不精确，请写成字符串。', en: 'JSON numbers this large are not exact: send a string.' },
    'value',
  );
}

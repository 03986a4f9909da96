import type { NumberValue, TypedValue } from '@pkyx/domain';
import type { Attribute, RegistryAttribute } from '../lib/api-types';

/** An attribute of an entry around a value; overrides say what matters to the spec. */
export function attribute(typed: TypedValue, overrides: Partial<Omit<Attribute, 'kind' | 'value'>> = {}): Attribute {
  return {
    key: 'area',
    names: { zh: '面积', en: 'Area' },
    group: 'geography',
    direction: 'none',
    sources: [],
    note: null,
    editedBy: 'lin',
    editedAt: '2026-01-02T03:04:05Z',
    ...overrides,
    ...typed,
  };
}

/** A number of a dimension; specs of pages do not look at the base. */
export function quantity(number: string, unit = '', dimension = 'count'): TypedValue & { value: NumberValue } {
  return { kind: 'number', value: { number, unit, dimension, base: number, baseUnit: unit } };
}

export const text = (value: string): TypedValue => ({ kind: 'text', value: { text: value } });

/** An attribute of the registry, usual for countries; overrides say what matters to the spec. */
export function registryAttribute(overrides: Partial<RegistryAttribute> = {}): RegistryAttribute {
  const key = overrides.key ?? 'population';
  return {
    key,
    names: { zh: key, en: key },
    aliases: [],
    kind: 'text',
    dimension: null,
    direction: 'none',
    group: 'geography',
    types: ['country'],
    uses: 1,
    version: 1,
    ...overrides,
  };
}

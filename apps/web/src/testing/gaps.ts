import type { EntrySummary, Gap, RegistryAttribute } from '../lib/api-types';
import { registryAttribute } from './attributes';
import { china } from './entries';

/** A value that an entry lacks; overrides say what matters to the spec. */
export function gap(
  attribute: Partial<RegistryAttribute> = {},
  overrides: Partial<Omit<Gap, 'attribute'>> & { entry?: EntrySummary } = {},
): Gap {
  return { entry: china, attribute: registryAttribute(attribute), views: 30, pair: null, ...overrides };
}

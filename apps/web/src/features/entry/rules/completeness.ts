import { type Attribute, type RegistryAttribute, typedValue } from '../../../lib/api-types';

export interface Completeness {
  /** how many attributes entries of the type usually have */
  usual: number;
  present: number;
  missing: RegistryAttribute[];
}

/** How much of what entries of its type usually tell an entry tells; null where a type has nothing usual. */
export function completenessOf(
  attributes: readonly Attribute[],
  template: readonly RegistryAttribute[],
): Completeness | null {
  if (template.length === 0) return null;
  const keys = new Set(attributes.map((attribute) => attribute.key));
  const missing = template.filter((attribute) => !keys.has(attribute.key));
  return { usual: template.length, present: template.length - missing.length, missing };
}

/** The first image among the attributes: what stands for the entry. */
export function pictureOf(attributes: readonly Attribute[]): string | null {
  for (const { kind, value } of attributes.map(typedValue)) if (kind === 'image') return value.url;
  return null;
}

import type { AttributeKind } from './value';
import { fieldUnknown, valueMissing, valueType } from './value-problems';

/**
 * The input as an object that has no other fields than those allowed; what is not an object becomes the field `sole`.
 * Only own fields count, and they are copied to an object without prototype.
 * Throws `value-missing`, `value-type` or `field-unknown`.
 */
export function valueFields<Field extends string>(
  kind: AttributeKind,
  input: unknown,
  sole: Field,
  allowed: readonly Field[],
): Partial<Record<Field, unknown>> {
  if (input === undefined || input === null) throw valueMissing(kind);
  const fields = Object.create(null) as Partial<Record<Field, unknown>>;
  if (typeof input !== 'object') {
    fields[sole] = input;
    return fields;
  }
  if (Array.isArray(input)) throw valueType(kind);
  for (const [name, value] of Object.entries(input as Record<string, unknown>)) {
    const field = allowed.find((candidate) => candidate === name);
    if (field === undefined) throw fieldUnknown(name);
    fields[field] = value;
  }
  if (fields[sole] === undefined || fields[sole] === null) throw valueMissing(kind, `value/${sole}`);
  return fields;
}

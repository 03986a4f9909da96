import { ATTRIBUTE_GROUPS, type LocalizedText } from '@pkyx/domain';

export interface GroupedAttributes<Grouped> {
  key: string;
  names: LocalizedText;
  attributes: Grouped[];
}

/** Attributes under the headings that every page uses, in their order; one of an unknown group stands under the last. */
export function groupAttributes<Grouped extends { group: string }>(
  attributes: readonly Grouped[],
): GroupedAttributes<Grouped>[] {
  const last = ATTRIBUTE_GROUPS.at(-1)?.key;
  const known = new Set(ATTRIBUTE_GROUPS.map((group) => group.key));
  const groupOf = (attribute: Grouped) => (known.has(attribute.group) ? attribute.group : last);
  return ATTRIBUTE_GROUPS.map(({ key, names }) => ({
    key,
    names,
    attributes: attributes.filter((attribute) => groupOf(attribute) === key),
  })).filter((group) => group.attributes.length > 0);
}

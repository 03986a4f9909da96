import { ATTRIBUTE_GROUPS } from '@pkyx/domain';
import type { EntryAttributeRecord, EntryCardView, EntrySummaryView, EntryView, RegistryView } from '@pkyx/persistence';
import type { AttributeDto } from './dto/attribute.dto';
import type { EntryCardDto, EntryDto } from './dto/entry.dto';
import type { EntrySummaryDto, TypeReferenceDto } from './dto/entry-summary.dto';

/** The only way an entry becomes JSON. */
export function presentSummary(entry: EntrySummaryView): EntrySummaryDto {
  return {
    id: entry._id.toHexString(),
    slug: entry.slug,
    title: entry.title,
    aliases: entry.aliases,
    type: presentType(entry),
    picture: entry.picture,
    version: entry.version,
    views: entry.views,
    createdAt: entry.createdAt.toISOString(),
    updatedAt: entry.updatedAt.toISOString(),
  };
}

export function presentCard(entry: EntryCardView): EntryCardDto {
  const order = entry.typeView[0]?.highlights ?? [];
  const highlights = presentAttributes(entry).sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  return { ...presentSummary(entry), highlights: highlights.map(withoutPosition) };
}

export function presentEntry(entry: EntryView): EntryDto {
  return {
    id: entry._id.toHexString(),
    slug: entry.slug,
    title: entry.title,
    aliases: entry.aliases,
    type: presentType(entry),
    version: entry.version,
    views: entry.views,
    createdAt: entry.createdAt.toISOString(),
    updatedAt: entry.updatedAt.toISOString(),
    createdBy: editorNames(entry).get(entry.createdBy.toHexString()) ?? null,
    protection: entry.protection,
    attributes: presentAttributes(entry).map(withoutPosition),
  };
}

/** An attribute with its place inside its group, which orders rows but is not part of an answer. */
export type PlacedAttribute = AttributeDto & { position: number };

/** The attributes of an entry in the order of the registry. */
export function presentAttributes(entry: EntryCardView): PlacedAttribute[] {
  const registry = new Map(entry.registry.map((attribute) => [attribute.key, attribute]));
  const editors = editorNames(entry);
  return entry.attributes
    .flatMap((attribute) => {
      const registered = registry.get(attribute.key);
      return registered ? [presentAttribute(attribute, registered, editors)] : [];
    })
    .sort((a, b) => groupOrder(a.group) - groupOrder(b.group) || a.position - b.position || (a.key < b.key ? -1 : 1));
}

function groupOrder(key: string): number {
  const index = ATTRIBUTE_GROUPS.findIndex((group) => group.key === key);
  return index === -1 ? ATTRIBUTE_GROUPS.length : index;
}

export function withoutPosition({ position: _position, ...attribute }: PlacedAttribute): AttributeDto {
  return attribute;
}

function presentAttribute(
  attribute: EntryAttributeRecord,
  registered: RegistryView,
  editors: Map<string, string>,
): PlacedAttribute {
  return {
    key: attribute.key,
    names: registered.names,
    group: registered.group,
    kind: attribute.kind,
    direction: registered.direction,
    value: attribute.value,
    sources: attribute.sources.map(({ url, citation, retrievedOn, asOf }) => ({
      url: url ?? null,
      citation: citation ?? null,
      retrievedOn: retrievedOn ?? null,
      asOf: asOf ?? null,
    })),
    note: attribute.note,
    editedBy: editors.get(attribute.editedBy.toHexString()) ?? null,
    editedAt: attribute.editedAt.toISOString(),
    position: registered.position,
  };
}

function presentType(entry: EntrySummaryView): TypeReferenceDto {
  const type = entry.typeView[0];
  if (!type) throw new Error(`entry ${entry.slug} has a type that does not exist`);
  return { slug: type.slug, names: type.names };
}

function editorNames(entry: EntryCardView): Map<string, string> {
  return new Map(entry.editors.map((editor) => [editor._id.toHexString(), editor.username]));
}

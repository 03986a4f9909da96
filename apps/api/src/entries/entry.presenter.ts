import { ATTRIBUTE_GROUPS } from '@pkyx/domain';
import type { EntryAttributeRecord, EntryCardView, EntrySummaryView, EntryView, RegistryView } from '@pkyx/persistence';
import { presentProtection } from '../moderation/protection.presenter';
import { namesForReaders } from '../common/localization/names-from';
import type { AlternativeDto, AttributeDto } from './dto/attribute.dto';
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
  return { ...presentSummary(entry), highlights: highlights.map(withoutPlace) };
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
    ...presentProtection(entry),
    attributes: presentAttributes(entry).map(withoutPlace),
  };
}

/** An attribute with what orders rows and names versions but is no part of an answer. */
export type PlacedAttribute = AttributeDto & { position: number; version: string };

/** Values with what the registry and the accounts say about them. */
type DescribedValues = Pick<EntryCardView, 'attributes' | 'registry' | 'editors'>;

/** The attributes of an entry in the order of the registry. */
export function presentAttributes(entry: DescribedValues): PlacedAttribute[] {
  const registry = new Map(entry.registry.map((attribute) => [attribute.key, attribute]));
  const editors = editorNames(entry);
  const alternatives = entry.attributes.filter(({ alternative }) => alternative);
  return entry.attributes
    .flatMap((attribute) => {
      const registered = registry.get(attribute.key);
      if (!registered || attribute.alternative) return [];
      const others = alternatives.filter(({ key }) => key === attribute.key);
      return [presentAttribute(attribute, others, registered, editors)];
    })
    .sort((a, b) => groupOrder(a.group) - groupOrder(b.group) || a.position - b.position || (a.key < b.key ? -1 : 1));
}

/** A version of the values under one key: of the one that has the say and of its alternatives. */
export function versionOf(records: readonly Pick<EntryAttributeRecord, 'version'>[]): string {
  return records.map(({ version }) => version).join('.');
}

function groupOrder(key: string): number {
  const index = ATTRIBUTE_GROUPS.findIndex((group) => group.key === key);
  return index === -1 ? ATTRIBUTE_GROUPS.length : index;
}

export function withoutPlace({ position: _position, version: _version, ...attribute }: PlacedAttribute): AttributeDto {
  return attribute;
}

function presentAttribute(
  attribute: EntryAttributeRecord,
  alternatives: readonly EntryAttributeRecord[],
  registered: RegistryView,
  editors: Map<string, string>,
): PlacedAttribute {
  const { value, sources, editedBy, editedAt } = presentStatement(attribute, editors);
  return {
    key: attribute.key,
    names: namesForReaders(registered.names),
    group: registered.group,
    kind: attribute.kind,
    direction: registered.direction,
    value,
    sources,
    note: attribute.note,
    editedBy,
    editedAt,
    ...(alternatives.length > 0 && { alternatives: alternatives.map((each) => presentStatement(each, editors)) }),
    position: registered.position,
    version: versionOf([attribute, ...alternatives]),
  };
}

function presentStatement(
  { value, sources, editedBy, editedAt }: EntryAttributeRecord,
  editors: Map<string, string>,
): AlternativeDto {
  return {
    value,
    sources: sources.map(({ url, citation, retrievedOn, asOf }) => ({
      url: url ?? null,
      citation: citation ?? null,
      retrievedOn: retrievedOn ?? null,
      asOf: asOf ?? null,
    })),
    editedBy: editors.get(editedBy.toHexString()) ?? null,
    editedAt: editedAt.toISOString(),
  };
}

function presentType(entry: EntrySummaryView): TypeReferenceDto {
  const type = entry.typeView[0];
  if (!type) throw new Error(`entry ${entry.slug} has a type that does not exist`);
  return { slug: type.slug, names: namesForReaders(type.names) };
}

function editorNames(entry: DescribedValues): Map<string, string> {
  return new Map(entry.editors.map((editor) => [editor._id.toHexString(), editor.username]));
}

import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { LocalizedText, TypedValue } from '@pkyx/domain';
import {
  type AttributeRecord,
  type EntryAttributeRecord,
  type EntryExportView,
  type EntryRecord,
  liveEntriesBySlug,
  ModelName,
  type TypeRecord,
} from '@pkyx/persistence';
import type { Model } from 'mongoose';
import { type FileAttribute, type FileEntry, fileValueOf } from '../format/file-entry';

/** Entries that are read, and lie in memory, at the same time. */
const BATCH = 100;

type Registered = Pick<
  AttributeRecord,
  'key' | 'names' | 'aliases' | 'kind' | 'dimension' | 'direction' | 'group' | 'position'
>;

/** Tells all that the wiki says at this moment. What merges of attributes left as alternatives is not told. */
@Injectable()
export class ExportService {
  constructor(
    @InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>,
    @InjectModel(ModelName.Attribute) private readonly attributes: Model<AttributeRecord>,
    @InjectModel(ModelName.Type) private readonly types: Model<TypeRecord>,
  ) {}

  /** All live entries, or those of a type, by slug, some at a time. */
  async *batches(type?: string): AsyncGenerator<FileEntry[]> {
    for await (const entries of liveEntriesBySlug(this.entries, BATCH, type)) {
      const [types, registry] = await Promise.all([this.typesOf(entries), this.registryOf(entries)]);
      yield entries.map((entry) => fileEntryOf(entry, types, registry));
    }
  }

  private async typesOf(entries: readonly EntryExportView[]): Promise<Map<string, LocalizedText>> {
    const slugs = [...new Set(entries.map(({ type }) => type))];
    const found = await this.types
      .find({ slug: { $in: slugs } }, { _id: 0, slug: 1, names: 1 })
      .lean<Pick<TypeRecord, 'slug' | 'names'>[]>();
    return new Map(found.map(({ slug, names }) => [slug, names]));
  }

  private async registryOf(entries: readonly EntryExportView[]): Promise<Map<string, Registered>> {
    const keys = [...new Set(entries.flatMap(({ attributes }) => attributes.map(({ key }) => key)))];
    const found = await this.attributes
      .find(
        { key: { $in: keys } },
        { _id: 0, key: 1, names: 1, aliases: 1, kind: 1, dimension: 1, direction: 1, group: 1, position: 1 },
      )
      .lean<Registered[]>();
    return new Map(found.map((attribute) => [attribute.key, attribute]));
  }
}

function fileEntryOf(
  { slug, title, aliases, type, attributes }: EntryExportView,
  types: ReadonlyMap<string, LocalizedText>,
  registry: ReadonlyMap<string, Registered>,
): FileEntry {
  const { zh, en } = known(types, type);
  const leading = attributes.filter(({ alternative }) => !alternative);
  return {
    slug,
    title,
    aliases,
    type: { slug: type, names: { zh, en } },
    attributes: leading.map((attribute) => fileAttributeOf(attribute, known(registry, attribute.key))),
  };
}

function fileAttributeOf(attribute: EntryAttributeRecord, registered: Registered): FileAttribute {
  const { key, names, aliases, direction, group, position } = registered;
  const typed = attribute as EntryAttributeRecord & TypedValue;
  return {
    key,
    names: { zh: names.zh, en: names.en },
    aliases,
    kind: typed.kind,
    ...(typed.kind === 'number' && { dimension: typed.value.dimension }),
    direction,
    group,
    position,
    value: fileValueOf(typed),
    sources: attribute.sources.map(({ url, citation, retrievedOn, asOf }) => ({ url, citation, retrievedOn, asOf })),
    note: attribute.note,
  };
}

function known<T>(registry: ReadonlyMap<string, T>, key: string): T {
  const found = registry.get(key);
  if (!found) throw new Error(`an entry refers to ${key}, which the registry does not have`);
  return found;
}

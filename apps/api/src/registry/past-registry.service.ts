import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import {
  type AttributeRecord,
  type EditedSince,
  findEditedSince,
  findMergesInForce,
  type MergeRecord,
  ModelName,
  type RegistryView,
  type TypeRecord,
} from '@pkyx/persistence';
import type { Model } from 'mongoose';

export type PastType = Pick<TypeRecord, 'slug' | 'names' | 'highlights'>;

const ATTRIBUTE_FIELDS = ['key', 'names', 'kind', 'dimension', 'direction', 'group', 'position'] as const;
const TYPE_FIELDS = ['slug', 'names', 'highlights'] as const;

/** What attributes and types were at a moment: what they are now, with what was done to them since taken back. */
@Injectable()
export class PastRegistryService {
  constructor(
    @InjectModel(ModelName.Attribute) private readonly attributeModel: Model<AttributeRecord>,
    @InjectModel(ModelName.Type) private readonly typeModel: Model<TypeRecord>,
    @InjectModel(ModelName.Merge) private readonly merges: Model<MergeRecord>,
  ) {}

  /** The key that values written under a key were shown under, by the merges in force then. One database command. */
  async placing(origins: readonly string[], at: Date): Promise<(origin: string) => string> {
    const merged = await findMergesInForce(this.merges, origins, at);
    const targets = new Map(merged.map(({ from, into }) => [from, into]));
    return (origin) => targetOf(origin, targets);
  }

  /** One database command. */
  async attributes(keys: readonly string[], at: Date): Promise<RegistryView[]> {
    const found = await findEditedSince(this.attributeModel, { key: { $in: keys } }, ATTRIBUTE_FIELDS, at);
    return found.map(withoutEdits);
  }

  /** One database command. */
  async types(slugs: readonly string[], at: Date): Promise<PastType[]> {
    const found = await findEditedSince(this.typeModel, { slug: { $in: slugs } }, TYPE_FIELDS, at);
    return found.map(withoutEdits);
  }
}

/** Clocks that disagree may make two merges look like a circle: it ends where it began. */
function targetOf(origin: string, targets: ReadonlyMap<string, string>): string {
  const passed = new Set<string>();
  let key = origin;
  for (let next = targets.get(key); next !== undefined && !passed.has(next); next = targets.get(key)) {
    passed.add(key);
    key = next;
  }
  return key;
}

/** The record before its edits, of which the latest comes first. */
function withoutEdits<Fields extends object>({ edits, ...record }: EditedSince<Fields>): Fields {
  const undone = edits
    .flatMap(({ changes }) => changes)
    .map(({ field, before }) => [field, before ?? nothingLike(record[field as keyof typeof record])] as const);
  return { ...record, ...Object.fromEntries(undone) } as unknown as Fields;
}

/** In revisions null stands for nothing, an empty list as well. */
function nothingLike(value: unknown): [] | null {
  return Array.isArray(value) ? [] : null;
}

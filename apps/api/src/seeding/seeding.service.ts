import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { foldKey, parseValue, slugify } from '@pkyx/domain';
import { type EntryRecord, ModelName, type SourceRecord, type UserRecord } from '@pkyx/persistence';
import type { Model, Types } from 'mongoose';
import type {
  Content,
  ContentAttribute,
  ContentEntry,
  ContentPicture,
  ContentSource,
  ContentValue,
} from '../../../../data/content';
import { AttributeDefinitionService } from '../attributes/attribute-definition.service';
import { EntryWriterService, type WriteOutcome, type WrittenAttribute } from '../entries/writing/entry-writer.service';
import { ImagesService } from '../images/images.service';
import { TypesService } from '../types/types.service';

/** The account that stands as the author of the first content. */
const AUTHOR = 'pkyx';
const COMMENT = '首批内容 / First content';
/** Entries whose pictures and values are made ready at the same time. */
const PARALLEL_PREPARATIONS = 4;

export type SeedCounts = Record<WriteOutcome, number>;

/**
 * Puts the first content into the database, by the same services that members write with. Repeating it changes nothing, and
 * what members have edited or deleted since stays as they left it.
 */
@Injectable()
export class SeedingService {
  constructor(
    @InjectModel(ModelName.User) private readonly users: Model<UserRecord>,
    @InjectModel(ModelName.Entry) private readonly entryModel: Model<EntryRecord>,
    private readonly attributes: AttributeDefinitionService,
    private readonly types: TypesService,
    private readonly images: ImagesService,
    private readonly entries: EntryWriterService,
  ) {}

  /** `progress` is told how many entries are done after each. */
  async seed(content: Content, progress: (done: number) => void): Promise<SeedCounts> {
    const author = await this.author();
    for (const type of content.types) await this.types.addMissing(type);
    for (const attribute of content.attributes) {
      const types = content.types.filter(({ template }) => template.includes(attribute.key)).map(({ slug }) => slug);
      await this.attributes.addMissing({ ...attribute, types });
    }
    const taken = await this.takenOver(author);
    const registry = new Map(content.attributes.map((attribute) => [attribute.key, attribute]));
    const counts: SeedCounts = { created: 0, updated: 0, unchanged: 0 };
    let done = 0;
    // Every write counts on the same type and author: two at once would only make each other start again.
    let writing = Promise.resolve();
    await inParallel(content.entries, PARALLEL_PREPARATIONS, async (entry) => {
      const attributes = await this.attributesOf(entry, registry);
      writing = writing.then(async () => {
        counts[taken.has(slugify(entry.title)) ? 'unchanged' : await this.put(entry, attributes, author)] += 1;
        progress((done += 1));
      });
      await writing;
    });
    return counts;
  }

  private async author(): Promise<Types.ObjectId> {
    const user = await this.users.findOneAndUpdate(
      { usernameKey: foldKey(AUTHOR) },
      { $setOnInsert: { username: AUTHOR, role: 'member', createdAt: new Date() } },
      { upsert: true, returnDocument: 'after' },
    );
    return user._id;
  }

  /** Slugs, present and former, of entries of the first content that somebody else has edited or deleted. */
  private async takenOver(author: Types.ObjectId): Promise<Set<string>> {
    const entries = await this.entryModel.aggregate<Pick<EntryRecord, 'slugs'>>([
      { $match: { createdBy: author } },
      {
        $lookup: {
          from: 'revisions',
          localField: '_id',
          foreignField: 'entry',
          as: 'others',
          pipeline: [{ $match: { author: { $ne: author } } }, { $limit: 1 }, { $project: { _id: 1 } }],
        },
      },
      { $match: { $or: [{ others: { $ne: [] } }, { state: 'deleted' }] } },
      { $project: { slugs: 1 } },
    ]);
    return new Set(entries.flatMap(({ slugs }) => slugs));
  }

  private put(
    { title, aliases, type }: ContentEntry,
    attributes: WrittenAttribute[],
    author: Types.ObjectId,
  ): Promise<WriteOutcome> {
    return this.entries.put({ title, aliases, type, attributes }, { author, comment: COMMENT });
  }

  private async attributesOf(
    entry: ContentEntry,
    registry: ReadonlyMap<string, ContentAttribute>,
  ): Promise<WrittenAttribute[]> {
    const values = entry.values.map((value) => written(value, registry));
    return entry.picture ? [await this.picture(entry.picture), ...values] : values;
  }

  private async picture({ attribute, svg, alt, sources }: ContentPicture): Promise<WrittenAttribute> {
    const url = await this.images.storeTrustedDrawing(svg);
    return { key: attribute, kind: 'image', value: { url, alt }, sources: sources.map(sourceRecord), note: null };
  }
}

function written(
  { attribute, value, unit, sources, note }: ContentValue,
  registry: ReadonlyMap<string, ContentAttribute>,
): WrittenAttribute {
  const definition = registry.get(attribute);
  if (!definition) throw new Error(`the content uses an attribute it does not define: ${attribute}`);
  const typed = parseValue(definition.kind, value, { dimension: definition.dimension ?? undefined, unit });
  return { ...typed, key: attribute, sources: sources.map(sourceRecord), note: note ?? null };
}

function sourceRecord({ url, citation, retrievedOn, asOf }: ContentSource): SourceRecord {
  return { url: url ?? null, citation: citation ?? null, retrievedOn: retrievedOn ?? null, asOf: asOf ?? null };
}

async function inParallel<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}

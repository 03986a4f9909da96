import { slugify } from '@pkyx/domain';
import { type EntryRecord, ModelName, type TypeRecord } from '@pkyx/persistence';
import { Types } from 'mongoose';
import { entryIndexes } from '../../../../libs/persistence/src/entries/entry.indexes';
import type { ContentEntry } from '../../../../data/content';
import { namingFields } from '../../src/entries/writing/derived-fields';
import type { TestApi } from '../support/test-api';
import type { GeneratedEntry } from './generated-entries';

const BATCH = 2_000;
const TYPE = 'thing';

/** The type of all entries here. */
export async function insertType(api: TestApi): Promise<void> {
  const names = { zh: '东西', en: 'Thing' };
  const type = {
    slug: TYPE,
    names,
    nameKeys: [TYPE],
    searchKeys: [],
    template: [],
    highlights: [],
    count: 0,
    version: 1,
  };
  await api.model<TypeRecord>(ModelName.Type).create(type);
}

/** How the first content is as entries to search in: much viewed. */
export function asEntries(content: readonly ContentEntry[]): GeneratedEntry[] {
  return content.map(({ title, aliases }, index) => ({ title, aliases, views: 1_000 + (index % 97) }));
}

/**
 * Puts many entries into the database as the API would have made them, without their histories. `start` numbers them: their
 * slugs differ from all before. Of the indexes only that of search keys is there afterwards, built at once, which is quicker.
 */
export async function insertEntries(api: TestApi, entries: readonly GeneratedEntry[], start: number): Promise<void> {
  const { collection } = api.model<EntryRecord>(ModelName.Entry);
  const search = entryIndexes.find(({ name }) => name === 'search');
  if (!search) throw new Error('entries have no index of search keys');
  await collection.dropIndexes();
  for (let first = 0; first < entries.length; first += BATCH) {
    const records = entries.slice(first, first + BATCH).map((entry, index) => recordOf(entry, start + first + index));
    await collection.insertMany(records, { ordered: false, bypassDocumentValidation: true });
  }
  await collection.createIndex(search.key, { name: search.name, ...search.options }, {});
}

function recordOf({ title, aliases, views }: GeneratedEntry, number: number): EntryRecord {
  const slug = `${slugify(title)}-${number}`;
  const at = new Date(Date.UTC(2026, 0, 1) + number);
  return {
    _id: new Types.ObjectId(),
    slug,
    slugs: [slug],
    title,
    aliases,
    ...namingFields(title, aliases),
    type: TYPE,
    state: 'live',
    version: 1,
    realigned: 0,
    views,
    random: 0.5,
    picture: null,
    attributes: [],
    facets: [],
    sortKeys: {},
    protection: 'open',
    createdBy: new Types.ObjectId(),
    createdAt: at,
    updatedAt: at,
  };
}

import { randomUUID } from 'node:crypto';
import { slugify } from '@pkyx/domain';
import type { EntryRecord, TypeRecord } from '@pkyx/persistence';
import { MongoBulkWriteError, ObjectId } from 'mongodb';
import type { Collection, Db } from 'mongodb';
import { entryIndexes } from '../../libs/persistence/src/entries/entry.indexes';
import { namingFields, valueFields } from '../../apps/api/src/entries/writing/derived-fields';
import { generatedEntries } from '../../apps/api/test/search-at-scale/generated-entries';
import type { GeneratedEntry } from '../../apps/api/test/search-at-scale/generated-entries';
import type { Say } from '../../tools/say';

const BATCH = 1_000;
const DUPLICATE_KEY = 11_000;
/** The type of the first content whose entries the generated ones are like. */
const TYPE = 'car';

/** Puts generated entries beside the first content, which say what its cars say under names of their own. */
export async function insertLikeCars(database: Db, count: number): Promise<void> {
  const entries = database.collection<EntryRecord>('entries');
  const cars = await entries.find({ type: TYPE, state: 'live' }).toArray();
  await insertAll(entries, generatedEntries(count), (entry, index) => {
    const car = cars[index % cars.length];
    if (!car) throw new Error('the first content has no cars');
    const named = withNames(car, entry);
    return { ...named, ...valueFields(named, named.attributes) };
  });
  const total = await entries.countDocuments({ type: TYPE, state: 'live' });
  await database.collection<TypeRecord>('types').updateOne({ slug: TYPE }, { $set: { count: total } });
}

/**
 * Puts the generated entries from number `from` up to `to` beside the others, with names and nothing else, for search to find. The index
 * of search keys is built anew afterwards, which is quicker than to keep it up to date.
 */
export async function insertNames(database: Db, from: number, to: number, say: Say): Promise<void> {
  const entries = database.collection<EntryRecord>('entries');
  const template = await entries.findOne({ type: TYPE });
  const search = entryIndexes.find(({ name }) => name === 'search');
  if (!template || !search) throw new Error('entries have no cars or no index of search keys');
  await entries.dropIndex(search.name);
  const bare = { ...template, attributes: [], facets: [], sortKeys: {}, picture: null };
  await insertAll(entries, generatedEntries(to).slice(from), (entry, index) => {
    if (index % 100_000 === 0) say(`inserting entry ${from + index} of ${to}`);
    return withNames(bare, entry);
  });
  await entries.createIndex(search.key, { name: search.name, ...search.options }, {});
}

function withNames(template: EntryRecord, { title, aliases, views }: GeneratedEntry): EntryRecord {
  const slug = `${slugify(title)}-${randomUUID().slice(0, 8)}`;
  const naming = namingFields(title, aliases);
  const _id = new ObjectId();
  return { ...template, _id, slug, slugs: [slug], title, aliases, ...naming, views, random: Math.random() };
}

async function insertAll(
  entries: Collection<EntryRecord>,
  generated: readonly GeneratedEntry[],
  recordOf: (entry: GeneratedEntry, index: number) => EntryRecord,
): Promise<void> {
  for (let first = 0; first < generated.length; first += BATCH) {
    const records = generated.slice(first, first + BATCH).map((entry, index) => recordOf(entry, first + index));
    await entries.insertMany(records, { ordered: false, bypassDocumentValidation: true }).catch(passOverTakenNames);
  }
}

/** A few names fold to one that is there already. */
function passOverTakenNames(error: unknown): void {
  if (!(error instanceof MongoBulkWriteError) || error.code !== DUPLICATE_KEY) throw error;
}

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { collectionDefinitions } from './collections';
import { knownMigrations } from './migrate';

it('changes what databases enforce by a migration only, so that those which are there follow', async () => {
  const newest = (await knownMigrations()).at(-1) ?? '';
  const { definitions } = (await import(join(__dirname, 'migrations', newest))) as { definitions: string };
  const now = createHash('sha256').update(JSON.stringify(collectionDefinitions)).digest('hex');
  expect([newest, definitions]).toEqual([newest, now]);
});

it('has no count beside search keys, of which a record has hundreds that each count would write anew', () => {
  const counts = ['uses', 'count', 'views'];
  const beside = collectionDefinitions.flatMap(({ name, indexes }) =>
    indexes
      .filter(({ key }) => 'searchKeys' in (key as object) && counts.some((count) => count in (key as object)))
      .map((index) => `${name}.${index.name}`),
  );
  // Views are added to entries in batches, and searches among a million have to take the most viewed without sorting.
  expect(beside).toEqual(['entries.search']);
});

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

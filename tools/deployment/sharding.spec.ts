import { runInNewContext } from 'node:vm';
import { collectionDefinitions } from '@pkyx/persistence';
import type { IndexSpecification } from 'mongodb';
import { readText } from './files';

const sharded: [collection: string, key: Record<string, number>][] = [];
runInNewContext(readText('deploy/mongodb/shard-collections.js'), {
  db: { getName: () => 'pkyx' },
  sh: {
    shardCollection: (name: string, key: Record<string, number>) => sharded.push([name.replace('pkyx.', ''), key]),
  },
});

it.each(sharded)('%s can be sharded: an index begins with the key, and so does each that is unique', (name, key) => {
  const indexes = collectionDefinitions.find((each) => each.name === name)?.indexes ?? [];
  const fields = Object.keys(key);
  const begins = (index: { key: IndexSpecification }): boolean =>
    fields.every((field, position) => Object.keys(index.key)[position] === field);
  expect(indexes.some(begins)).toBe(true);
  expect(indexes.filter(({ options }) => options?.unique === true).filter((index) => !begins(index))).toEqual([]);
});

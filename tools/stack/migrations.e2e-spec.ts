import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { type Db, MongoClient } from 'mongodb';
import { collectionDefinitions, knownMigrations, LOCK_COLLECTION, MIGRATIONS_COLLECTION } from '@pkyx/persistence';
import { buildServer } from '../build/build';
import { startTemporaryServers } from '../servers/temporary-servers';
import type { TemporaryServers } from '../servers/temporary-servers';
import { cliScript } from './prepare';

const run = promisify(execFile);

jest.setTimeout(120_000);

let servers: TemporaryServers;
let client: MongoClient;
let uri: string;
let db: Db;

beforeAll(async () => {
  [servers] = await Promise.all([startTemporaryServers('pkyx-migrations'), buildServer(() => undefined)]);
});
afterAll(() => servers.stop());

beforeEach(async () => {
  const address = new URL(servers.mongodbUri);
  address.pathname = `/pkyx-${randomBytes(6).toString('hex')}`;
  uri = address.toString();
  client = await MongoClient.connect(uri);
  db = client.db();
});
afterEach(() => client.close());

it('runs each migration once, however many processes migrate at the same time', async () => {
  const known = await knownMigrations();
  const ran = await Promise.all(Array.from({ length: 4 }, migrate));
  expect(ran.filter(({ length }) => length > 0)).toEqual([known]);
  expect(await applied()).toEqual(known);
  expect(await migrate()).toEqual([]);
});

it('waits for whoever has the lock, and no longer than a process that died would have had it', async () => {
  const until = new Date(Date.now() + 5_000);
  await db
    .collection<{ _id: string; owner: string; until: Date }>(LOCK_COLLECTION)
    .insertOne({ _id: 'database', owner: 'who died', until });
  expect(await migrate()).toEqual(await knownMigrations());
  expect(Date.now()).toBeGreaterThanOrEqual(until.getTime());
});

it('brings validators and indexes of a former version up to date, and keeps what is in the database', async () => {
  await migrate();
  const newest = (await knownMigrations()).at(-1);
  const definition = collectionDefinitions.find(({ name }) => name === 'revisions');
  const revisions = db.collection('revisions');
  const indexNames = async () => (await revisions.indexes()).map(({ name }) => name).sort();
  const wanted = await indexNames();
  await revisions.dropIndex(definition?.indexes[0]?.name ?? '');
  await db.command({ collMod: 'revisions', validator: {} });
  await revisions.insertOne({ kept: true });
  await db.collection(MIGRATIONS_COLLECTION).deleteOne({ fileName: `${newest}.js` });

  expect(await migrate()).toEqual([newest]);
  expect(await indexNames()).toEqual(wanted);
  const [info] = await db.listCollections({ name: 'revisions' }).toArray();
  expect(info).toMatchObject({ options: { validator: definition?.validator } });
  expect(await revisions.countDocuments({ kept: true })).toBe(1);
});

it('takes the counts of attributes and types out of the indexes of their search keys', async () => {
  await migrate();
  const newest = (await knownMigrations()).at(-1);
  const former = { attributes: 'uses', types: 'count' };
  for (const [name, counted] of Object.entries(former)) {
    await db.collection(name).dropIndex('search');
    await db.collection(name).createIndex({ searchKeys: 1, [counted]: -1, _id: 1 }, { name: 'search' }, undefined);
  }
  await db.collection(MIGRATIONS_COLLECTION).deleteOne({ fileName: `${newest}.js` });

  expect(await migrate()).toEqual([newest]);
  for (const name of Object.keys(former)) {
    const indexes = await db.collection(name).indexes();
    expect(indexes.flatMap(({ key }) => ('searchKeys' in key ? [key] : []))).toEqual([{ searchKeys: 1 }]);
  }
});

/** In a process of its own, as operators do; resolves to the migrations that it ran. */
async function migrate(): Promise<string[]> {
  const env = { ...process.env, MONGODB_URI: uri, PKYX_LOG_LEVEL: 'warn' };
  const { stdout } = await run(process.execPath, [cliScript, 'migrate'], { env });
  return /^Migrated: (.+)$/m.exec(stdout)?.[1]?.split(', ') ?? [];
}

async function applied(): Promise<string[]> {
  const rows = await db.collection<{ fileName: string }>(MIGRATIONS_COLLECTION).find().toArray();
  return rows.map(({ fileName }) => fileName.replace(/\.js$/, '')).sort();
}

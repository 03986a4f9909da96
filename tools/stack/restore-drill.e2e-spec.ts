import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import sharp from 'sharp';
import { knownMigrations } from '@pkyx/persistence';
import { projectRoot } from '../project-root';
import type { DataFolder } from './data-folder';
import type { StackDescription } from './stack-file';
import { SteadyLoad } from './steady-load';
import { TemporaryStack } from './temporary-stack';

jest.setTimeout(600_000);

const SETTINGS = { PKYX_SEED: 'none', PKYX_API_PROCESSES: '1', PKYX_RATE_LIMIT_FACTOR: '1000' };
const CONTENT_HASH = /content hash ([\da-f]{64})/;
const DAMAGED = 'revisions.1.bson.gz.enc';

interface Printed {
  code: number | null;
  text: string;
}
/** What readers of the wiki are given. */
interface Shown {
  comparison: string;
  history: string;
  avatar: string;
}

let backups: string;
let keyFile: string;
let lost: StackDescription;
let shownBefore: Shown;
let backedUp: Printed;

/** One wiki that is backed up while people write, with an interruption, and then is no more. */
beforeAll(async () => {
  backups = await mkdtemp(join(tmpdir(), 'pkyx-backups-'));
  keyFile = join(backups, 'key');
  await writeFile(keyFile, randomBytes(32).toString('hex'), { mode: 0o600 });
  const stack = await TemporaryStack.start(SETTINGS);
  try {
    lost = await stack.describe();
    await writeContent(lost);
    shownBefore = await shownBy(lost);
    const load = await SteadyLoad.begin(lost, 3, 1);
    const backup = ['backup', join(backups, 'whole'), '--key-file', keyFile];
    await killOnceItSays(/^entries: \d+$/m, stack.folder, ...backup);
    backedUp = await cli(stack.folder, ...backup);
    await load.end();
  } finally {
    await stack.stop();
  }
});
afterAll(() => rm(backups, { recursive: true, force: true }));

describe('a backup', () => {
  it('goes on where it was interrupted', () => {
    expect(backedUp.text).toMatch(/going on with an interrupted backup after \d+ collections/);
    expect(backedUp.text).not.toMatch(/^entries: \d+$/m);
  });

  it('is made while the wiki is in use, and found sound', async () => {
    expect(backedUp).toEqual({ code: 0, text: expect.stringMatching(CONTENT_HASH) as string });
    const { code, text } = await cli(undefined, 'verify', join(backups, 'whole'), '--key-file', keyFile);
    expect([code, hashIn(text)]).toEqual([0, hashIn(backedUp.text)]);
  });

  it.each([
    ['with a byte that was changed', (file: string) => changeByte(file)],
    ['that was cut off', async (file: string) => truncate(file, (await readFile(file)).length - 100)],
  ])('%s is found damaged, and the file named', async (what, damage) => {
    const copy = join(backups, what.replaceAll(' ', '-'));
    await cp(join(backups, 'whole'), copy, { recursive: true });
    await damage(join(copy, DAMAGED));
    const { code, text } = await cli(undefined, 'verify', copy, '--key-file', keyFile);
    expect([code, text]).toEqual([1, expect.stringContaining(DAMAGED)]);
  });

  it('says nothing to whoever has another key, or none', async () => {
    const other = join(backups, 'other-key');
    await writeFile(other, randomBytes(32).toString('hex'));
    expect((await cli(undefined, 'verify', join(backups, 'whole'), '--key-file', other)).code).toBe(1);
    expect((await cli(undefined, 'verify', join(backups, 'whole'))).code).toBe(1);
  });
});

it('makes another machine what the lost one was, going on where it was interrupted', async () => {
  const stack = await TemporaryStack.start(SETTINGS);
  try {
    const whole = join(backups, 'whole');
    const refused = await cli(stack.folder, 'restore', whole, '--key-file', keyFile);
    expect([refused.code, refused.text]).toEqual([1, expect.stringContaining('not empty')]);

    await killOnceItSays(/^entries: \d+$/m, stack.folder, 'restore', whole, '--key-file', keyFile, '--replace');
    const restored = await cli(stack.folder, 'restore', whole, '--key-file', keyFile);
    expect(restored.text).toMatch(/going on with an interrupted restore after \d+ collections/);
    expect(restored.text).not.toMatch(/^entries: \d+$/m);
    expect([restored.code, hashIn(restored.text)]).toEqual([0, hashIn(backedUp.text)]);
    expect(restored.text).not.toContain('Redis cannot be reached');
    for (const [reason, migrations] of [
      ['does not know the moment', await knownMigrations()],
      ['was migrated since', []],
    ] as const) {
      const folder = join(backups, reason.replaceAll(' ', '-'));
      await leaveUnfinished(`${folder}.partial`, migrations);
      const again = await cli(stack.folder, 'backup', folder);
      expect(again.text).toContain(reason);
      expect([again.code, hashIn(again.text)]).toEqual([0, hashIn(backedUp.text)]);
    }

    const { url } = await stack.describe();
    const description = { ...lost, url };
    expect(await shownBy(description)).toEqual(shownBefore);
    const types = await read<{ items: { count: number }[] }>(description, '/types');
    const exported = await fetch(`${url}/api/v1/exports/entries.ndjson`);
    const entries = (await exported.text()).trimEnd().split('\n');
    expect(entries.length).toBeGreaterThan(2);
    expect(types.items.reduce((sum, { count }) => sum + count, 0)).toBe(entries.length);
    // Members, their passwords and their rights came along: the former admin writes.
    await writeContent(description, '之后');
  } finally {
    await stack.stop();
  }
});

async function writeContent({ url, admin }: StackDescription, suffix = ''): Promise<void> {
  const basic = Buffer.from(`${admin.username}:${admin.password}`).toString('base64');
  const send = async (method: string, path: string, body: string | FormData, type?: string): Promise<void> => {
    const headers = { authorization: `Basic ${basic}`, ...(type && { 'content-type': type }) };
    const answer = await fetch(`${url}/api/v1${path}`, { method, headers, body });
    expect([path, answer.status]).toEqual([path, method === 'POST' ? 201 : 200]);
  };
  for (const [title, screen] of [
    [`备份甲${suffix}`, '6.1 英寸'],
    [`备份乙${suffix}`, '155 mm'],
  ]) {
    const attributes = [{ name: '屏幕', kind: 'number', dimension: 'length', value: screen }];
    await send('POST', '/entries', JSON.stringify({ title, type: '手机', attributes }), 'application/json');
  }
  const form = new FormData();
  const picture = sharp({ create: { width: 400, height: 400, channels: 3, background: '#c8102e' } }).png();
  form.set('file', new Blob([new Uint8Array(await picture.toBuffer())], { type: 'image/png' }), 'me.png');
  await send('PUT', '/users/me/avatar', form);
}

async function shownBy(description: StackDescription): Promise<Shown> {
  const text = async (path: string) => JSON.stringify(await read(description, path));
  const { avatar } = await read<{ avatar: Record<string, string> }>(
    description,
    `/users/${description.admin.username}`,
  );
  const picture = await fetch(`${description.url}${avatar['192']}`);
  expect(picture.status).toBe(200);
  return {
    comparison: await text(`/comparisons?entries=${encodeURIComponent('备份甲')},${encodeURIComponent('备份乙')}`),
    history: await text(`/entries/${encodeURIComponent('备份甲')}/revisions`),
    avatar: Buffer.from(await picture.arrayBuffer()).toString('base64'),
  };
}

async function read<T>({ url }: StackDescription, path: string): Promise<T> {
  const answer = await fetch(`${url}/api/v1${path}`);
  expect([path, answer.status]).toEqual([path, 200]);
  return (await answer.json()) as T;
}

async function cli(folder: DataFolder | undefined, ...command: string[]): Promise<Printed> {
  const child = spawnCli(folder, command);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, text };
}

async function killOnceItSays(what: RegExp, folder: DataFolder, ...command: string[]): Promise<void> {
  const child = spawnCli(folder, command);
  const closed = once(child, 'close');
  let text = '';
  for await (const chunk of child.stdout) {
    text += String(chunk);
    if (what.test(text)) break;
  }
  expect(text).toMatch(what);
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await closed;
}

/** A backup that was interrupted long ago, at its beginning. */
async function leaveUnfinished(folder: string, migrations: readonly string[]): Promise<void> {
  const moment = { moment: '1970-01-01T00:00:01.000Z', clusterTime: String(1n << 32n) };
  await mkdir(folder);
  const unfinished = { ...moment, migrations, encryption: null, resumed: 0, collections: [] };
  await writeFile(join(folder, 'unfinished.json'), JSON.stringify(unfinished));
}

/** In a group of its own, as the program runs others. */
function spawnCli(folder: DataFolder | undefined, command: string[]): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, [join(projectRoot, 'tools/start.mjs'), 'cli', ...command], {
    env: { ...process.env, NODE_ENV: 'development', PKYX_DATA_DIR: folder?.path ?? join(backups, 'no-stack') },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
}

const hashIn = (text: string): string | undefined => CONTENT_HASH.exec(text)?.[1];

async function changeByte(file: string): Promise<void> {
  const bytes = await readFile(file);
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  await writeFile(file, bytes);
}

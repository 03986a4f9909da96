import { once } from 'node:events';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { environment } from '@pkyx/config';
import { withClient } from '@pkyx/persistence';
import { connectRedis } from '@pkyx/queue';
import { backUp } from './back-up';
import { backupSecret } from './backup-key';
import type { BackupManifest } from './backup-manifest';
import { BackupProblem } from './backup-problem';
import type { Say } from './progress';
import { restore } from './restore';
import { verify } from './verify';

/** `backup <folder> [--key-file <file>]` */
export async function runBackup(args: string[], say: Say): Promise<void> {
  const { folder, secret } = await read('backup', args, []);
  const manifest = await withClient(environment().MONGODB_URI, (client) => backUp(client, folder, secret, say));
  say(`backed up to ${folder}${secret === undefined ? ', not encrypted' : ''}`);
  describe(manifest, say);
}

/** `verify <folder> [--key-file <file>]` */
export async function runVerify(args: string[], say: Say): Promise<void> {
  const { folder, secret } = await read('verify', args, []);
  const { manifest } = await verify(folder, secret, say);
  say('every byte of the backup is as it was written');
  describe(manifest, say);
}

/** `restore <folder> [--key-file <file>] [--replace] [--discard-mails]` */
export async function runRestore(args: string[], say: Say): Promise<void> {
  const { folder, secret, flags } = await read('restore', args, ['replace', 'discard-mails']);
  // Nothing is deleted for a backup that cannot take its place.
  const backup = await verify(folder, secret, say);
  const options = { replace: flags.has('replace'), discardMails: flags.has('discard-mails') };
  const migrations = await withClient(environment().MONGODB_URI, (client) => restore(client, backup, options, say));
  if (migrations.length > 0) say(`migrated: ${migrations.join(', ')}`);
  describe(backup.manifest, say);
  await emptyRedis(say);
  say('restored; start the API processes and workers now');
}

async function read(
  command: string,
  args: string[],
  flags: string[],
): Promise<{ folder: string; secret: string | undefined; flags: Set<string> }> {
  const known = Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' as const }]));
  const options = { 'key-file': { type: 'string' as const }, ...known };
  const parsed = parseArgs({ args, allowPositionals: true, options });
  const values: Record<string, unknown> = parsed.values;
  const [folder, ...others] = parsed.positionals;
  if (!folder || others.length > 0) {
    const usage = ['<folder>', '[--key-file <file>]', ...flags.map((flag) => `[--${flag}]`)];
    throw new BackupProblem(`Which folder? cli ${command} ${usage.join(' ')}`);
  }
  const keyFile = values['key-file'];
  const secret = await backupSecret(typeof keyFile === 'string' ? keyFile : undefined, environment().PKYX_BACKUP_KEY);
  return { folder: resolve(folder), secret, flags: new Set(flags.filter((flag) => values[flag] === true)) };
}

function describe({ moment, collections, contentHash }: BackupManifest, say: Say): void {
  const documents = collections.reduce((sum, collection) => sum + collection.documents, 0);
  say(`${documents} documents in ${collections.length} collections, as they were at ${moment}`);
  say(`content hash ${contentHash}`);
}

/** What Redis holds belongs to the database as it was before: jobs, counted views, limits. */
async function emptyRedis(say: Say): Promise<void> {
  const redis = connectRedis(environment().REDIS_URL, () => undefined);
  try {
    await once(redis, 'ready');
    await redis.flushdb();
  } catch {
    say('Redis cannot be reached: empty its database (FLUSHDB) before the processes start');
  } finally {
    redis.disconnect();
  }
}

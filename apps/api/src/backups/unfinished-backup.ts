import { mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFlushed } from './backup-file';
import { type BackedUpCollection, collectionSchema, encryptionSchema, momentSchema } from './backup-manifest';

const FILE = 'unfinished.json';

const unfinishedSchema = momentSchema.extend({
  /** that moment as MongoDB counts it: a timestamp of BSON */
  clusterTime: z.string().regex(/^\d{1,20}$/),
  encryption: encryptionSchema,
  /** how often it was gone on with */
  resumed: z.number().int().min(0),
  collections: z.array(collectionSchema),
});

/** How far a backup has come that is being made, or was interrupted. */
export type Unfinished = z.infer<typeof unfinishedSchema>;

/** Makes the folder of a new backup, in place of what is there. */
export async function beginFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

/** What was interrupted in this folder; undefined when nothing was. */
export async function readUnfinished(folder: string): Promise<Unfinished | undefined> {
  try {
    return unfinishedSchema.parse(JSON.parse(await readFile(join(folder, FILE), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Notes how far a backup has come, in one step. */
export async function noteUnfinished(folder: string, unfinished: Unfinished): Promise<void> {
  const next = join(folder, `${FILE}.next`);
  await writeFlushed(next, JSON.stringify(unfinished));
  await rename(next, join(folder, FILE));
}

/** Deletes what is no part of the backup: this note, and files that were begun and not ended. */
export async function clearFolder(folder: string, collections: readonly BackedUpCollection[]): Promise<void> {
  const whole = new Set(collections.map(({ file }) => file));
  const others = (await readdir(folder)).filter((name) => !whole.has(name));
  await Promise.all(others.map((name) => rm(join(folder, name), { force: true })));
}

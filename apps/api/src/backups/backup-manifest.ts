import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from 'mongodb';
import { BSON } from 'mongodb';
import { z } from 'zod';
import { BackupKey } from './backup-key';
import { BackupProblem } from './backup-problem';

export const MANIFEST_FILE = 'manifest.json';
const FORMAT = 1;

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A collection as its file has it. */
export const collectionSchema = z.object({
  name: z.string().regex(/^[A-Za-z][\w.]*$/),
  file: z.string().regex(/^[A-Za-z][\w.-]*$/),
  documents: z.number().int().min(0),
  /** of all documents as BSON */
  bytes: z.number().int().min(0),
  /** of all documents as BSON, in the order of their ids */
  sha256: hash,
  /** what the collection was created with and its indexes, as canonical Extended JSON */
  options: z.string(),
  indexes: z.string(),
});

/** What the key of a backup is told by; null when it is not encrypted. */
export const encryptionSchema = z
  .object({
    salt: z.string().regex(/^[0-9a-f]{32}$/),
    parallelization: z.number().int().min(1).max(16).optional(),
    check: hash,
  })
  .nullable();

/** The moment that all collections show. */
export const momentSchema = z.object({
  moment: z.iso.datetime(),
  /** those applied at that moment, oldest first */
  migrations: z.array(z.string()),
});

const manifestSchema = z.object({
  format: z.literal(FORMAT),
  ...momentSchema.shape,
  collections: z.array(collectionSchema).min(1),
  /** equal for equal content, however it is stored */
  contentHash: hash,
  encryption: encryptionSchema,
});

export type BackedUpCollection = z.infer<typeof collectionSchema>;
export type BackupManifest = z.infer<typeof manifestSchema>;

/** One hash over the documents of all collections. */
export function contentHashOf(
  collections: readonly Pick<BackedUpCollection, 'name' | 'documents' | 'sha256'>[],
): string {
  const lines = collections.map(({ name, documents, sha256 }) => `${name} ${documents} ${sha256}\n`).sort();
  return createHash('sha256').update(lines.join('')).digest('hex');
}

/** The text of the file: the manifest and a seal over it, made with the key if there is one. */
export function writeManifest(manifest: BackupManifest, key: BackupKey | null): string {
  return `${JSON.stringify({ manifest, seal: sealOf(manifest, key) }, null, 2)}\n`;
}

/** The manifest of a backup, and its key. Throws when it is damaged, not whole, or the key another one. */
export async function readManifest(
  folder: string,
  secret: string | undefined,
): Promise<{ manifest: BackupManifest; key: BackupKey | null }> {
  const { manifest, seal } = parseManifest(await readManifestFile(folder));
  const key = manifest.encryption && (await BackupKey.of(manifest.encryption, secret));
  const sealed = seal === sealOf(manifest, key) && manifest.contentHash === contentHashOf(manifest.collections);
  if (!sealed) throw new BackupProblem(`${MANIFEST_FILE} was changed.`);
  return { manifest, key };
}

/** Options of a collection, or its indexes, as they stand in a manifest and back. */
export const extendedJson = {
  write: (value: Document | Document[]): string => BSON.EJSON.stringify(value, { relaxed: false }),
  read: (text: string): unknown => BSON.EJSON.parse(text, { relaxed: false }),
};

async function readManifestFile(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, MANIFEST_FILE), 'utf8');
  } catch {
    const hint = folder.endsWith('.partial')
      ? 'It was cut off while it was made.'
      : `${folder} has no ${MANIFEST_FILE}.`;
    throw new BackupProblem(`This is not a whole backup. ${hint}`);
  }
}

function parseManifest(text: string): { manifest: BackupManifest; seal: string } {
  const file = z.object({ manifest: z.looseObject({ format: z.number() }), seal: hash }).safeParse(json(text));
  if (!file.success) throw new BackupProblem(`${MANIFEST_FILE} is damaged.`);
  const { format } = file.data.manifest;
  if (format > FORMAT) throw new BackupProblem(`The backup has format ${format}, which needs a newer version of pkyx.`);
  const manifest = manifestSchema.safeParse(file.data.manifest);
  if (!manifest.success) throw new BackupProblem(`${MANIFEST_FILE} is damaged.`);
  return { manifest: manifest.data, seal: file.data.seal };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sealOf(manifest: BackupManifest, key: BackupKey | null): string {
  const text = JSON.stringify(manifestSchema.parse(manifest));
  return key ? key.seal(text) : createHash('sha256').update(text).digest('hex');
}

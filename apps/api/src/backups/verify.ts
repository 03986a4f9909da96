import { join } from 'node:path';
import { readDocuments, Tallying } from './backup-file';
import type { BackupKey } from './backup-key';
import { type BackedUpCollection, type BackupManifest, readManifest } from './backup-manifest';
import { BackupProblem } from './backup-problem';
import { progress, type Say } from './progress';

/** A backup of which every byte was read and found right. */
export interface SoundBackup {
  folder: string;
  manifest: BackupManifest;
  key: BackupKey | null;
}

/** Reads a whole backup and compares it with its manifest. Throws a `BackupProblem` that names all that is wrong. */
export async function verify(folder: string, secret: string | undefined, say: Say): Promise<SoundBackup> {
  const { manifest, key } = await readManifest(folder, secret);
  const backup = { folder, manifest, key };
  const faults: string[] = [];
  for (const collection of manifest.collections) {
    const fault = await faultOf(backup, collection, say);
    if (fault !== null) faults.push(`  ${collection.file}: ${fault}`);
  }
  if (faults.length > 0) throw new BackupProblem(`The backup is damaged.\n${faults.join('\n')}`);
  return backup;
}

/** The documents of one collection as BSON, in the order of their ids. */
export function documentsIn({ folder, key }: SoundBackup, { file }: BackedUpCollection): AsyncGenerator<Buffer> {
  return readDocuments(join(folder, file), key?.forFile(file) ?? null);
}

async function faultOf(backup: SoundBackup, collection: BackedUpCollection, say: Say): Promise<string | null> {
  const tallying = new Tallying(progress(collection.name, say));
  try {
    await tallying.drain(documentsIn(backup, collection));
  } catch (error) {
    if (error instanceof BackupProblem) return error.message;
    throw error;
  }
  const { documents, sha256 } = tallying.result();
  if (documents !== collection.documents) return `has ${documents} documents instead of ${collection.documents}`;
  return sha256 === collection.sha256 ? null : 'it was changed';
}

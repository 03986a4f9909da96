import { randomBytes } from 'node:crypto';
import type { DataFolder } from './data-folder';

const file = 'admin.json';

/** The first admin's account. */
export interface AdminCredentials {
  username: string;
  email: string;
  password: string;
}

/** The admin's name and password: random at the first start, the same ever after. */
export async function adminCredentials(folder: DataFolder): Promise<AdminCredentials> {
  const kept = await folder.read<AdminCredentials>(file);
  if (kept) return kept;
  const made = { username: 'keeper', email: 'keeper@pkyx.localhost', password: randomBytes(15).toString('base64url') };
  await folder.write(file, made);
  return made;
}

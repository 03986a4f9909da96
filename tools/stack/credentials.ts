import { randomBytes } from 'node:crypto';
import type { ReplicaSetAccounts } from '../servers/replica-set';
import type { DataFolder } from './data-folder';

const adminFile = 'admin.json';
const secretsFile = 'secrets.json';
const accountsFile = 'mongod-accounts.json';
const nodesKeyFile = 'mongod.key';

/** The first admin's account. */
export interface AdminCredentials {
  username: string;
  email: string;
  password: string;
}

/** The admin's name and password: random at the first start, the same ever after. */
export async function adminCredentials(folder: DataFolder): Promise<AdminCredentials> {
  const kept = await folder.read<AdminCredentials>(adminFile);
  if (kept) return kept;
  const made = { username: 'keeper', email: 'keeper@pkyx.localhost', password: randomBytes(18).toString('base64url') };
  await folder.write(adminFile, made);
  return made;
}

/** Keys that the servers sign with: random at the first start, the same ever after. */
export async function serverSecrets(
  folder: DataFolder,
): Promise<Record<'PKYX_JWT_SECRET' | 'PKYX_TOKEN_SECRET', string>> {
  const kept = await folder.read<Awaited<ReturnType<typeof serverSecrets>>>(secretsFile);
  if (kept) return kept;
  const made = { PKYX_JWT_SECRET: randomKey(), PKYX_TOKEN_SECRET: randomKey() };
  await folder.write(secretsFile, made);
  return made;
}

/** The key by which the nodes of a replica set know each other, as the path of its file, and who may use the set. */
export async function replicaSetKeys(folder: DataFolder): Promise<{ keyFile: string; accounts: ReplicaSetAccounts }> {
  const keyFile = folder.at(nodesKeyFile);
  const kept = await folder.read<ReplicaSetAccounts>(accountsFile);
  if (kept) return { keyFile, accounts: kept };
  const account = (username: string) => ({ username, password: randomKey() });
  const accounts = { operator: account('operator'), servers: account('pkyx') };
  await folder.write(nodesKeyFile, randomBytes(96).toString('base64'));
  await folder.write(accountsFile, accounts);
  return { keyFile, accounts };
}

function randomKey(): string {
  return randomBytes(48).toString('base64url');
}

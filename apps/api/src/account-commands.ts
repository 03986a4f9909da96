import { parseArgs } from 'node:util';
import { environment } from '@pkyx/config';
import { type Role, ROLES } from '@pkyx/persistence';
import type { AccountsService } from './users/accounts.service';

/** `create-admin --username <name> --email <address>`; the password is in PKYX_ADMIN_PASSWORD, where no list of processes shows it. */
export async function createAdmin(accounts: AccountsService, args: string[]): Promise<string> {
  const { values } = parseArgs({ args, options: { username: { type: 'string' }, email: { type: 'string' } } });
  const { PKYX_ADMIN_PASSWORD: password } = environment();
  if (!values.username || !values.email) throw new Error('Who? cli create-admin --username <name> --email <address>');
  if (!password) throw new Error('PKYX_ADMIN_PASSWORD has to hold the password.');
  await accounts.createAdmin(values.username, values.email, password);
  return `${values.username} is an admin.`;
}

/** `promote <username> <role>` */
export async function promote(accounts: AccountsService, [username, role]: string[]): Promise<string> {
  if (!username || !isRole(role)) throw new Error(`Who, and to what? cli promote <username> <${ROLES.join('|')}>`);
  return `${username} was ${await accounts.setRole(username, role)} and is ${role}.`;
}

/** `demote <username>` */
export async function demote(accounts: AccountsService, [username]: string[]): Promise<string> {
  if (!username) throw new Error('Whom? cli demote <username>');
  return `${username} was ${await accounts.setRole(username, 'member')} and is member.`;
}

function isRole(text: string | undefined): text is Role {
  return ROLES.some((role) => role === text);
}

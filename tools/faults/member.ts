import { randomBytes } from 'node:crypto';
import type { Client } from './client';
import type { Inbox } from './inbox';

const dayMs = 86_400_000;

/** Joins as people do, by the link in the mail; resolves to a client with a personal token. Throws when it cannot. */
export async function join(visitor: Client, inbox: Inbox, username: string): Promise<Client> {
  const password = randomBytes(15).toString('base64url');
  const email = `${username}@example.org`;
  await demand(visitor, '/users', { username, email, password, locale: 'en' }, 202);
  await demand(visitor, '/users/confirmations', { token: await inbox.tokenFor(email) }, 201);
  const basic = Buffer.from(`${username}:${password}`).toString('base64');
  const expiresAt = new Date(Date.now() + dayMs).toISOString();
  const { token } = await demand<{ token: string }>(
    visitor.with({ authorization: `Basic ${basic}` }),
    '/users/me/api-tokens',
    { name: 'faults', scopes: ['read', 'write'], expiresAt },
    201,
  );
  return visitor.with({ authorization: `Bearer ${token}` });
}

async function demand<T>(client: Client, path: string, body: object, wanted: number): Promise<T> {
  const reply = await client.send<T>('POST', path, body);
  if (reply.status !== wanted) throw new Error(`POST ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
}

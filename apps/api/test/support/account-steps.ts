import {
  type MailRecord,
  mailToken,
  ModelName,
  PURPOSE_OF_TEMPLATE,
  type Role,
  type UserRecord,
} from '@pkyx/persistence';
import { usernameKey } from '@pkyx/domain';
import type { Answer, TestApi } from './test-api';

const DAY = 86_400_000;
export const PASSWORD = '甜豆腐脑:好吃 k7';

export interface Problem {
  code: string;
  status: number;
  detail: string;
  registration?: string;
  errors?: { pointer: string; code: string }[];
}

type Headers = Record<string, string>;

export const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` });
export const basic = (name: string, password = ''): Headers => ({
  authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`,
});

let addresses = 0;
/** An address nobody has used yet. */
export const newAddress = (name = 'someone'): string => `${name}-${(addresses += 1)}@example.org`;

/** What people and programs do with accounts, over HTTP, reading their mails in the outbox. */
export class AccountSteps {
  constructor(private readonly api: TestApi) {}

  /** A request with a JSON body below `/api/v1`. */
  send<T = Problem>(method: string, path: string, body?: unknown, headers: Headers = {}): Promise<Answer<T>> {
    const json: Headers = body === undefined ? {} : { 'content-type': 'application/json' };
    return this.api.request<T>(method, `/api/v1${path}`, {
      headers: { ...json, ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  }

  register(
    username: string,
    email = newAddress(username),
    password = PASSWORD,
  ): Promise<Answer<{ registration: string; expiresAt: string }>> {
    return this.send('POST', '/users', { username, email, password, locale: 'en' });
  }

  /** Mails to an address, oldest first. */
  async mailsTo(to: string): Promise<MailRecord[]> {
    return this.api
      .model<MailRecord>(ModelName.Mail)
      .find({ to, state: { $ne: 'discarded' } })
      .sort({ _id: 1 })
      .lean<MailRecord[]>();
  }

  /** The token in the link of the last mail to an address. */
  async linkTo(to: string): Promise<string> {
    const mail = (await this.mailsTo(to)).at(-1);
    const purpose = mail && PURPOSE_OF_TEMPLATE[mail.template];
    if (!mail || !purpose) throw new Error(`the last mail to ${to} has no link`);
    const { environment } = await import('@pkyx/config');
    return mailToken(environment().PKYX_TOKEN_SECRET, purpose, mail.nonce);
  }

  confirm<T = { confirmed: string; username: string }>(token: string): Promise<Answer<T>> {
    return this.send<T>('POST', '/users/confirmations', { token });
  }

  /** A member whose address is confirmed. */
  async member(
    username: string,
    role: Role = 'member',
    password = PASSWORD,
  ): Promise<{ id: string; username: string; email: string }> {
    const email = newAddress('member');
    const { status } = await this.register(username, email, password);
    if (status !== 202) throw new Error(`registering ${username}: ${status}`);
    await this.confirm(await this.linkTo(email));
    const users = this.api.model<UserRecord>(ModelName.User);
    const user = await users.findOneAndUpdate({ usernameKey: usernameKey(username) }, { $set: { role } });
    if (!user) throw new Error(`${username} was not confirmed`);
    return { id: user._id.toHexString(), username, email };
  }

  /** A member who joined some days ago and is signed in: the headers of their requests. */
  async signedIn(username: string, role: Role = 'member', days = 0): Promise<Headers> {
    await this.member(username, role);
    const createdAt = new Date(Date.now() - days * DAY);
    await this.api.model<UserRecord>(ModelName.User).updateOne({ username }, { $set: { createdAt } });
    return bearer((await this.signIn(username)).accessToken);
  }

  /** Signs in on a page; the access token, and the refresh token of the cookie. */
  async signIn(
    identifier: string,
    password = PASSWORD,
    headers: Headers = {},
  ): Promise<{ accessToken: string; cookie: string }> {
    const answer = await this.send<{ accessToken: string }>(
      'POST',
      '/auth/sessions',
      { identifier, password },
      headers,
    );
    if (answer.status !== 201) throw new Error(`signing ${identifier} in: ${answer.status} ${answer.text}`);
    return { accessToken: answer.body.accessToken, cookie: cookieOf(answer) };
  }

  refresh<T = { accessToken: string }>(cookie: string, headers: Headers = {}): Promise<Answer<T>> {
    return this.send<T>('POST', '/auth/sessions/refresh', undefined, { cookie, ...headers });
  }

  me(headers: Headers): Promise<Answer<{ username: string; email: string; block: unknown; role: string }>> {
    return this.send('GET', '/users/me', undefined, headers);
  }
}

/** `name=value` of the cookie that an answer sets. */
export function cookieOf({ headers }: { headers: globalThis.Headers }): string {
  return (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

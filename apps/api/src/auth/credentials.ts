import { TOKEN_PREFIX } from '@pkyx/domain';
import type { Scheme } from '../common/access/challenge';

/** What an `Authorization` header says; `unreadable` when it says nothing that this server understands. */
export type Credentials =
  | { kind: 'password'; scheme: 'basic'; identifier: string; password: string }
  | { kind: 'access-token' | 'api-token'; scheme: Scheme; token: string }
  | { kind: 'unreadable'; scheme: Scheme };

/** Three parts of base64url: what every signed JWT looks like. */
const JWT = /^[\w-]+\.[\w-]+\.[\w-]*$/;
const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;

/**
 * Reads an `Authorization` header (RFC 9110, 11.6.2): Basic with UTF-8 and passwords that contain `:` (RFC 7617), a token in the place
 * of the user name with any password, or Bearer. Undefined without a header.
 */
export function readCredentials(header: string | undefined): Credentials | undefined {
  if (header === undefined) return undefined;
  const [, scheme = '', value = ''] = /^\s*(\S+)\s*(.*?)\s*$/s.exec(header) ?? [];
  if (/^basic$/i.test(scheme)) return readBasic(value);
  if (/^bearer$/i.test(scheme)) return readToken(value, 'bearer') ?? { kind: 'unreadable', scheme: 'bearer' };
  return { kind: 'unreadable', scheme: 'bearer' };
}

function readBasic(value: string): Credentials {
  const text = BASE64.test(value) ? decodeUtf8(Buffer.from(value, 'base64')) : undefined;
  const colon = text?.indexOf(':') ?? -1;
  if (text === undefined || colon < 1) return { kind: 'unreadable', scheme: 'basic' };
  const [identifier, password] = [text.slice(0, colon), text.slice(colon + 1)];
  return readToken(identifier, 'basic') ?? { kind: 'password', scheme: 'basic', identifier, password };
}

/** An e-mail address holds an `@` and a user name no two dots with nothing in it but Latin letters that long: neither is a JWT. */
function readToken(text: string, scheme: Scheme): Credentials | undefined {
  if (text.startsWith(TOKEN_PREFIX)) return { kind: 'api-token', scheme, token: text };
  if (JWT.test(text) && text.length > 64) return { kind: 'access-token', scheme, token: text };
  return undefined;
}

function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

import { DomainError } from '../domain-error';

/** Longest address that SMTP can carry (RFC 5321, 4.5.3.1.3, less the angle brackets), in UTF-8 bytes. */
export const EMAIL_MAX_LENGTH = 254;
const LOCAL_PART_MAX_LENGTH = 64;

/** Dot-separated atoms (RFC 5322, 3.2.3), letters of any script allowed (RFC 6532). */
const LOCAL_PART = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
/** A host name of two or more labels, the last one not all digits: mail goes to domains, not to addresses of machines. */
const DOMAIN =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+(?!\d+$)[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])$/u;

export interface EmailAddress {
  /** as mail is sent to it */
  address: string;
  /** as addresses are compared: NFKC and without case */
  key: string;
}

/** Reads an e-mail address as typed; white space around it is dropped. Throws `email-invalid`. */
export function parseEmailAddress(text: string, field = 'email'): EmailAddress {
  const address = text.trim().normalize('NFKC');
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  const valid =
    at > 0 &&
    text.length <= EMAIL_MAX_LENGTH &&
    bytes(address) <= EMAIL_MAX_LENGTH &&
    bytes(local) <= LOCAL_PART_MAX_LENGTH &&
    LOCAL_PART.test(local) &&
    DOMAIN.test(domain);
  if (!valid) {
    throw new DomainError(
      'email-invalid',
      { zh: '这不是有效的邮箱地址。', en: 'This is not an e-mail address.' },
      field,
    );
  }
  return { address, key: emailKey(address) };
}

/** The form in which two addresses of one mailbox are the same; any text has one. */
export function emailKey(text: string): string {
  return text.trim().normalize('NFKC').toLowerCase().normalize('NFKC');
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

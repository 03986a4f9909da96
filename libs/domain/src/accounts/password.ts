import { DomainError } from '../domain-error';

/** In Unicode code points, as NIST SP 800-63B (3.1.1.2) counts. */
export const PASSWORD_MIN_LENGTH = 8;
export const PASSWORD_MAX_LENGTH = 128;

const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const CONTROLS = /[\p{Cc}\p{Cs}]/u;

/**
 * A password in the one form in which it is hashed and compared, so that every keyboard types the same: NFC, with any space as
 * U+0020 (OpaqueString, RFC 8265, 4.2.2). Nothing is trimmed and case is kept.
 */
export function normalizePassword(text: string): string {
  return text.replace(SPACES, ' ').normalize('NFC');
}

/**
 * A new password, normalised. Throws `password-too-short`, `password-too-long` or `password-forbidden-character` (a control
 * character). Whether it is one of the commonest is for the caller to look up.
 */
export function parseNewPassword(text: string, field = 'password'): string {
  const password = normalizePassword(text);
  const length = [...password].length;
  if (length < PASSWORD_MIN_LENGTH) {
    throw new DomainError(
      'password-too-short',
      {
        zh: `密码至少 ${PASSWORD_MIN_LENGTH} 个字符。`,
        en: `A password has at least ${PASSWORD_MIN_LENGTH} characters.`,
      },
      field,
    );
  }
  if (length > PASSWORD_MAX_LENGTH) {
    throw new DomainError(
      'password-too-long',
      {
        zh: `密码最多 ${PASSWORD_MAX_LENGTH} 个字符。`,
        en: `A password has at most ${PASSWORD_MAX_LENGTH} characters.`,
      },
      field,
    );
  }
  if (CONTROLS.test(password)) {
    throw new DomainError(
      'password-forbidden-character',
      { zh: '密码中有不可见的控制字符。', en: 'The password contains invisible control characters.' },
      field,
    );
  }
  return password;
}

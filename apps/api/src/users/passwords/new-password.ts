import { DomainError, emailKey, parseNewPassword, usernameKey } from '@pkyx/domain';
import { isCommonPassword } from './common-passwords';

/**
 * A new password, in the form in which it is hashed. Throws as `parseNewPassword`, or `password-common` where it is among the
 * commonest or is the name or the address of the account itself.
 */
export function acceptNewPassword(
  text: string,
  account: { username: string | undefined; email: string | null },
): string {
  const password = parseNewPassword(text);
  const isOwnName = account.username !== undefined && usernameKey(password) === usernameKey(account.username);
  const isOwnAddress = account.email !== null && emailKey(password) === emailKey(account.email);
  if (isOwnName || isOwnAddress || isCommonPassword(password)) {
    throw new DomainError(
      'password-common',
      {
        zh: '这个密码太常见，很容易被猜到，请换一个。',
        en: 'This password is among the first that others would try. Choose another.',
      },
      'password',
    );
  }
  return password;
}

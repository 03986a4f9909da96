import { DomainError, parseEmailAddress, parseNewPassword } from '@pkyx/domain';
import { localized } from './localized';
import { useLocale } from './use-locale';

/** The rules of addresses and passwords, told in the reader's words before the server is asked; no fault is null. */
export function useAccountRules() {
  const { locale } = useLocale();
  const faultOf = (check: () => unknown): string | null => {
    try {
      check();
      return null;
    } catch (error) {
      if (error instanceof DomainError) return localized(error.detail, locale);
      throw error;
    }
  };
  return {
    emailFault: (email: string) => faultOf(() => parseEmailAddress(email)),
    /** Whether it is one of the commonest is for the server to tell. */
    passwordFault: (password: string) => faultOf(() => parseNewPassword(password)),
  };
}

import { environment } from '@pkyx/config';

/** How many requests of a class one client address may make in a minute. */
export const REQUESTS_PER_MINUTE = {
  /** reads that the database answers by key */
  read: 3_000,
  /** reads that look through an index: search and suggestions while typing */
  search: 1_200,
  write: 300,
  /** files that are decoded and encoded */
  upload: 120,
  /** pictures that are drawn */
  drawing: 300,
  /** everything the wiki says, in one answer */
  export: 30,
} as const;

export type RateLimitClass = keyof typeof REQUESTS_PER_MINUTE;

export const WINDOW_MILLISECONDS = 60_000;

/** How often something that can be guessed or abused may be tried in a window, and by whom it is counted. */
export const ATTEMPTS = {
  /** wrong passwords for one account from one client address */
  'password-by-account-and-address': { attempts: 10, windowSeconds: 15 * 60 },
  /** wrong passwords for one account from anywhere */
  'password-by-account': { attempts: 100, windowSeconds: 15 * 60 },
  /** wrong passwords from one client address for any account */
  'password-by-address': { attempts: 200, windowSeconds: 15 * 60 },
  /** registrations, and mails asked for, by one client address */
  'registration-by-address': { attempts: 200, windowSeconds: 60 * 60 },
  /** tokens of links tried by one client address */
  'link-by-address': { attempts: 100, windowSeconds: 60 * 60 },
  /** edits by one new member */
  'edit-by-new-member': {
    get attempts() {
      return environment().PKYX_NEW_MEMBER_EDITS;
    },
    windowSeconds: 60 * 60,
  },
  /** edits by all new members behind one client address */
  'edit-by-new-members-at-address': {
    get attempts() {
      return environment().PKYX_NEW_MEMBER_EDITS_PER_ADDRESS;
    },
    windowSeconds: 60 * 60,
  },
  /** files that one member imports, dry runs included */
  'import-by-member': { attempts: 60, windowSeconds: 60 * 60 },
  /** comments written by one member */
  'comment-by-member': { attempts: 30, windowSeconds: 10 * 60 },
} as const;

export type AttemptLimit = keyof typeof ATTEMPTS;

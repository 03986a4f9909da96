import account from './account.json';
import admin from './admin.json';
import profile from './profile.json';
import session from './session.json';

/** Fetched when somebody signs in, registers or opens a page of an account. */
export const resources = { account, admin, profile, session };

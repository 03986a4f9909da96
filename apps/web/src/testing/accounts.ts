import type { AdminUser, OwnAccount, Profile, SignedIn } from '../lib/api-types';
import { session } from '../lib/session/own-session';

const avatar = {
  48: '/api/v1/avatars/generated-1/48.webp',
  96: '/api/v1/avatars/generated-1/96.webp',
  192: '/api/v1/avatars/generated-1/192.webp',
  384: '/api/v1/avatars/generated-1/384.webp',
};

/** A member as anybody sees them; overrides say what matters to the spec. */
export function profile(overrides: Partial<Profile> = {}): Profile {
  return {
    username: '林黛玉',
    avatar,
    place: null,
    website: null,
    introduction: null,
    joinedAt: '2026-01-02T03:04:05Z',
    created: 0,
    edited: 0,
    contribution: 0,
    role: 'member',
    ...overrides,
  };
}

export function adminUser(overrides: Partial<AdminUser> = {}): AdminUser {
  return { ...profile(overrides), block: overrides.block ?? null };
}

export function ownAccount(overrides: Partial<OwnAccount> = {}): OwnAccount {
  return { ...adminUser(overrides), id: 'u1', email: 'daiyu@example.org', locale: 'zh', digest: 'off', ...overrides };
}

export function signedInAs(user: OwnAccount, accessToken = 'token-1'): SignedIn {
  return { accessToken, duration: 600, user };
}

/** Signs somebody in for the rest of the test. */
export function startSession(overrides: Partial<OwnAccount> = {}): OwnAccount {
  const user = ownAccount(overrides);
  session.begin(signedInAs(user));
  return user;
}

afterEach(() => session.end());

import type { Role } from '@pkyx/persistence';
import type { Scope } from './access';

/** Who sent a request, as its credentials and the database say at this moment. */
export interface Caller {
  id: string;
  username: string;
  role: Role;
  scopes: readonly Scope[];
  /** what was sent: a password, an access token made from one, the page's session, a personal token (or what was made from it) */
  via: 'password' | 'access-token' | 'session' | 'api-token';
  sessionId?: string;
  apiTokenId?: string;
  blocked: boolean;
  /** of the account: tokens made of these credentials end with it */
  credentialsVersion: number;
  /** when a password was last given; access tokens are renewed for a day from then on */
  authenticatedAt: Date;
}

declare module 'fastify' {
  interface FastifyRequest {
    caller?: Caller;
  }
}

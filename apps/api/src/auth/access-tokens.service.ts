import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { environment } from '@pkyx/config';
import type { UserRecord } from '@pkyx/persistence';
import type { Scope } from '../common/access/access';

export const ACCESS_TOKEN_SECONDS = 600;
export const ISSUER = 'pkyx';
export const AUDIENCE = 'pkyx-api';
export const ALGORITHM = 'HS256';

/** What an access token says: whose it is, what for, and what it ends with. */
export interface AccessTokenClaims {
  sub: string;
  /** `credentialsVersion` of the account when the token was made */
  ver: number;
  scope: string;
  /** when the password was given, in seconds since 1970 */
  auth_time: number;
  /** session it belongs to */
  sid?: string;
  /** personal token it was made from */
  tid?: string;
}

export interface Grant {
  user: Pick<UserRecord, '_id' | 'credentialsVersion'>;
  scopes: readonly Scope[];
  authenticatedAt: Date;
  sessionId?: string;
  apiTokenId?: string;
}

/** JSON Web Tokens that stand for a sign-in for ten minutes. */
@Injectable()
export class AccessTokens {
  constructor(private readonly jwt: JwtService) {}

  sign({ user, scopes, authenticatedAt, sessionId, apiTokenId }: Grant, audience = AUDIENCE): Promise<string> {
    const claims: Omit<AccessTokenClaims, 'sub'> = {
      ver: user.credentialsVersion,
      scope: scopes.join(' '),
      auth_time: Math.floor(authenticatedAt.getTime() / 1_000),
      ...(sessionId && { sid: sessionId }),
      ...(apiTokenId && { tid: apiTokenId }),
    };
    const secret = environment().PKYX_JWT_SECRET;
    return this.jwt.signAsync(claims, {
      secret,
      keyid: keyId(secret),
      algorithm: ALGORITHM,
      issuer: ISSUER,
      audience,
      subject: user._id.toHexString(),
      expiresIn: ACCESS_TOKEN_SECONDS,
    });
  }

  /** The key that a token says it is signed with: the present one or the one before; undefined for any other. */
  keyOf(token: string): string | undefined {
    const header = this.jwt.decode<{ header?: { kid?: unknown } } | null>(token, { complete: true })?.header;
    const { PKYX_JWT_SECRET, PKYX_JWT_PREVIOUS_SECRET } = environment();
    return [PKYX_JWT_SECRET, PKYX_JWT_PREVIOUS_SECRET].find(
      (secret) => secret !== undefined && keyId(secret) === header?.kid,
    );
  }
}

/** Names a key without telling anything of it. */
function keyId(secret: string): string {
  return createHash('sha256').update(`key id\n${secret}`).digest('base64url').slice(0, 8);
}

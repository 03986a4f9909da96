import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-jwt';
import type { Caller } from '../../common/access/caller';
import { type AccessTokenClaims, AccessTokens, ALGORITHM, AUDIENCE, ISSUER } from '../access-tokens.service';
import { Callers } from '../callers.service';
import { readCredentials } from '../credentials';

/** Access tokens, as Bearer or as the user name of HTTP Basic. */
@Injectable()
export class AccessTokenStrategy extends PassportStrategy(Strategy, 'access-token') {
  constructor(
    tokens: AccessTokens,
    private readonly callers: Callers,
  ) {
    super({
      jwtFromRequest: (request: unknown) => tokenOf(request as FastifyRequest),
      secretOrKeyProvider: (_request: unknown, token: string, done: (error: Error | null, key?: string) => void) => {
        const key = tokens.keyOf(token);
        done(key === undefined ? new Error('unknown key') : null, key);
      },
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      audience: AUDIENCE,
    });
  }

  async validate(claims: AccessTokenClaims): Promise<Caller | undefined> {
    return this.callers.ofAccessToken(claims);
  }
}

function tokenOf(request: FastifyRequest): string | null {
  const credentials = readCredentials(request.headers.authorization);
  return credentials?.kind === 'access-token' ? credentials.token : null;
}

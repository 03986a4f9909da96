import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { Types } from 'mongoose';
import type { Caller } from '../common/access/caller';
import { type AccessTokenClaims, AccessTokens, ALGORITHM, ISSUER } from '../auth/access-tokens.service';
import { Callers } from '../auth/callers.service';

/** Other than that of access tokens: neither is taken for the other. */
const AUDIENCE = 'pkyx-dashboard';
export const DASHBOARD_PASS_SECONDS = 600;

/** What the dashboard's cookie holds: it lets its bearer look into the queues, and ends with what it was made from. */
@Injectable()
export class DashboardPasses {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly jwt: JwtService,
    private readonly callers: Callers,
  ) {}

  issue({ id, credentialsVersion, ...grant }: Caller): Promise<string> {
    return this.tokens.sign({ ...grant, user: { _id: new Types.ObjectId(id), credentialsVersion } }, AUDIENCE);
  }

  /** Undefined for a pass that is forged, expired or has ended with its session. */
  async callerOf(pass: string): Promise<Caller | undefined> {
    const secret = this.tokens.keyOf(pass);
    if (!secret) return undefined;
    const claims = await this.claimsOf(pass, secret);
    return claims && this.callers.ofAccessToken(claims);
  }

  private async claimsOf(pass: string, secret: string): Promise<AccessTokenClaims | undefined> {
    try {
      return await this.jwt.verifyAsync<AccessTokenClaims>(pass, {
        secret,
        audience: AUDIENCE,
        issuer: ISSUER,
        algorithms: [ALGORITHM],
        maxAge: DASHBOARD_PASS_SECONDS,
      });
    } catch {
      return undefined;
    }
  }
}

import { Injectable } from '@nestjs/common';
import { Types } from 'mongoose';
import type { Caller } from '../common/access/caller';
import { wrongCredentials } from '../common/access/challenge';
import { AccessTokens } from './access-tokens.service';

/** An access token can be renewed with itself for this long after the password was given. */
const RENEWABLE_MILLISECONDS = 24 * 60 * 60 * 1_000;

@Injectable()
export class TokenService {
  constructor(private readonly tokens: AccessTokens) {}

  /** A token for what the caller may do already; it ends with the session or the personal token it was made from. */
  async issue({
    id,
    credentialsVersion,
    scopes,
    via,
    authenticatedAt,
    sessionId,
    apiTokenId,
  }: Caller): Promise<string> {
    const tooOld = via === 'access-token' && Date.now() - authenticatedAt.getTime() > RENEWABLE_MILLISECONDS;
    if (tooOld) throw wrongCredentials('basic');
    return this.tokens.sign({
      user: { _id: new Types.ObjectId(id), credentialsVersion },
      scopes,
      authenticatedAt,
      sessionId,
      apiTokenId,
    });
  }
}

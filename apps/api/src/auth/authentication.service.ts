import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import passport from 'passport';
import type { Caller } from '../common/access/caller';
import { type Scheme, wrongCredentials } from '../common/access/challenge';
import { Callers } from './callers.service';
import { type Credentials, readCredentials } from './credentials';

type Handler = (request: unknown, reply: unknown, next: Outcome) => void;
type Outcome = (error: Error | null, caller?: Caller | false | null) => void;

/** Finds out who sent a request; the one way for the guard and for what is served outside Nest's routes. */
@Injectable()
export class AuthenticationService {
  constructor(private readonly callers: Callers) {}

  /** Undefined when the request carries no credentials. Throws a 401 when it carries wrong ones; `challenge` says what it asks for. */
  async authenticate(request: FastifyRequest, challenge?: Scheme): Promise<Caller | undefined> {
    const credentials = readCredentials(request.headers.authorization);
    if (!credentials) return undefined;
    const caller = await this.identify(request, credentials);
    if (!caller) throw wrongCredentials(challenge ?? credentials.scheme);
    return caller;
  }

  private identify(request: FastifyRequest, credentials: Credentials): Promise<Caller | undefined> {
    if (credentials.kind === 'api-token') return this.callers.ofApiToken(credentials.token);
    if (credentials.kind === 'unreadable') return Promise.resolve(undefined);
    return byStrategy(credentials.kind, request);
  }
}

function byStrategy(name: string, request: FastifyRequest): Promise<Caller | undefined> {
  return new Promise((resolve, reject) => {
    const outcome: Outcome = (error, caller) => (error ? reject(error) : resolve(caller || undefined));
    const run = passport.authenticate(name, { session: false }, outcome) as Handler;
    run(request, {}, outcome);
  });
}

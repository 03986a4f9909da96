import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import type { StrategyCreatedStatic } from 'passport';
import { BasicStrategy } from 'passport-http';
import type { Caller } from '../../common/access/caller';
import { originOf } from '../../common/decorators/request-origin';
import { Callers } from '../callers.service';
import { readCredentials } from '../credentials';
import { PasswordSignIn } from '../password-sign-in.service';

/** The name and password of HTTP Basic. passport-http itself cuts a password at its first `:`, so the header is read here. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(BasicStrategy, 'password') {
  constructor(
    private readonly signIn: PasswordSignIn,
    private readonly callers: Callers,
  ) {
    super();
  }

  override authenticate(this: PasswordStrategy & StrategyCreatedStatic, request: unknown): void {
    this.validate(request as FastifyRequest).then(
      (caller) => (caller ? this.success(caller) : this.fail(401)),
      (error: unknown) => this.error(error as Error),
    );
  }

  async validate(request: FastifyRequest): Promise<Caller | undefined> {
    const credentials = readCredentials(request.headers.authorization);
    if (credentials?.kind !== 'password') return undefined;
    const user = await this.signIn.again({ ...credentials, origin: originOf(request) });
    return user && this.callers.ofPassword(user);
  }
}

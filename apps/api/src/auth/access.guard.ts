import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Access, ACCESS } from '../common/access/access';
import { signInFirst } from '../common/access/challenge';
import { demandAccess } from '../common/access/demand-access';
import { noteForLog } from '../common/request-log';
import { AuthenticationService } from './authentication.service';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Lets a request through when what its route says about access allows it; a route that says nothing is for members. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authentication: AuthenticationService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const access = this.accessOf(context);
    request.caller = await this.authentication.authenticate(request, access.basicChallenge ? 'basic' : undefined);
    if (request.caller) noteForLog(request, { account: request.caller.id });
    if (!access.public || request.caller)
      void http.getResponse<FastifyReply>().header('Cache-Control', 'private, no-store');
    if (request.caller) demandAccess(access, request.caller, SAFE_METHODS.has(request.method));
    else if (!access.public) throw signInFirst(access.basicChallenge ? 'basic' : 'bearer');
    return true;
  }

  private accessOf(context: ExecutionContext): Access {
    const declared = this.reflector.getAll<(Access | undefined)[]>(ACCESS, [context.getClass(), context.getHandler()]);
    return Object.assign({}, ...declared) as Access;
  }
}

import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Access, ACCESS } from '../common/access/access';
import type { Caller } from '../common/access/caller';
import { ProblemException } from '../common/problem/problem';
import { AuthenticationService } from './authentication.service';
import { signInFirst } from './challenge';

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
    if (!access.public || request.caller)
      void http.getResponse<FastifyReply>().header('Cache-Control', 'private, no-store');
    if (request.caller) demand(access, request.caller, SAFE_METHODS.has(request.method));
    else if (!access.public) throw signInFirst(access.basicChallenge ? 'basic' : 'bearer');
    return true;
  }

  private accessOf(context: ExecutionContext): Access {
    const declared = this.reflector.getAll<(Access | undefined)[]>(ACCESS, [context.getClass(), context.getHandler()]);
    return Object.assign({}, ...declared) as Access;
  }
}

function demand({ public: open, roles, scope, openToBlocked }: Access, caller: Caller, safe: boolean): void {
  const needed = scope ?? (safe ? 'read' : 'write');
  if (!open && needed !== 'any' && !caller.scopes.includes(needed)) throw missingScope(needed);
  if (!safe && !openToBlocked && caller.blocked) throw blocked();
  if (roles && !roles.includes(caller.role)) throw missingRole(roles);
}

function missingScope(scope: string): ProblemException {
  return new ProblemException(403, 'scope-missing', {
    zh: `这个令牌没有 ${scope} 权限。`,
    en: `This token lacks the scope “${scope}”.`,
  });
}

function missingRole(roles: readonly string[]): ProblemException {
  return new ProblemException(403, 'role-missing', {
    zh: `这里需要 ${roles.join(' / ')} 角色。`,
    en: `This takes the role ${roles.join(' or ')}.`,
  });
}

function blocked(): ProblemException {
  return new ProblemException(403, 'account-blocked', {
    zh: '你的账号被封禁，不能修改内容；原因见你的账号页。',
    en: 'Your account is blocked from writing; your account page says why.',
  });
}

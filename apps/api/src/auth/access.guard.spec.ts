import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Caller } from '../common/access/caller';
import { Public } from '../common/decorators/public';
import { OpenToBlocked, Roles, Scopes, SignedIn } from '../common/decorators/signed-in';
import { AccessGuard } from './access.guard';
import type { AuthenticationService } from './authentication.service';

const member: Caller = {
  id: '0123456789abcdef01234567',
  username: 'lin',
  role: 'member',
  scopes: ['read', 'write'],
  via: 'password',
  blocked: false,
  credentialsVersion: 0,
  authenticatedAt: new Date(0),
};

class Silent {
  route(): void {}
}
class Mixed {
  @Public() open(): void {}
  @SignedIn() closed(): void {}
  @Roles('moderator', 'admin') moderated(): void {}
  @Scopes('any') any(): void {}
  @OpenToBlocked() calm(): void {}
}
@Roles('admin')
class Admin {
  route(): void {}
}

/** What the guard says to a request of `caller` for a route: `through`, or the code of the problem. */
async function outcome(
  type: new () => object,
  route: string,
  caller: Partial<Caller> | undefined,
  method = 'GET',
): Promise<string> {
  const authentication = {
    authenticate: () => Promise.resolve(caller && { ...member, ...caller }),
  } as unknown as AuthenticationService;
  const context = {
    getClass: () => type,
    getHandler: () => (type.prototype as Record<string, unknown>)[route],
    switchToHttp: () => ({ getRequest: () => ({ method }), getResponse: () => ({ header: () => undefined }) }),
  } as unknown as ExecutionContext;
  return new AccessGuard(new Reflector(), authentication).canActivate(context).then(
    () => 'through',
    (error: unknown) => (error as { code: string }).code,
  );
}

describe('AccessGuard', () => {
  it.each<[string, new () => object, string, Partial<Caller> | undefined, string, string]>([
    ['nobody at a route that says nothing', Silent, 'route', undefined, 'GET', 'unauthenticated'],
    ['a member at a route that says nothing', Silent, 'route', {}, 'POST', 'through'],
    ['nobody at a public route', Mixed, 'open', undefined, 'POST', 'through'],
    ['a token without scopes reading a public route', Mixed, 'open', { scopes: [] }, 'GET', 'through'],
    ['somebody blocked writing at a public route', Mixed, 'open', { blocked: true }, 'POST', 'account-blocked'],
    ['nobody at a route for members', Mixed, 'closed', undefined, 'GET', 'unauthenticated'],
    ['a token for reading that reads', Mixed, 'closed', { scopes: ['read'] }, 'GET', 'through'],
    ['a token for reading that writes', Mixed, 'closed', { scopes: ['read'] }, 'DELETE', 'scope-missing'],
    ['a token for writing that reads', Mixed, 'closed', { scopes: ['write'] }, 'GET', 'scope-missing'],
    ['any token where any will do', Mixed, 'any', { scopes: ['write'] }, 'GET', 'through'],
    ['somebody blocked who reads', Mixed, 'closed', { blocked: true }, 'GET', 'through'],
    ['somebody blocked who writes', Mixed, 'closed', { blocked: true }, 'PATCH', 'account-blocked'],
    ['somebody blocked where that does not matter', Mixed, 'calm', { blocked: true }, 'DELETE', 'through'],
    ['a member at a route for moderators', Mixed, 'moderated', {}, 'GET', 'role-missing'],
    ['an admin at a route for moderators', Mixed, 'moderated', { role: 'admin' }, 'GET', 'through'],
    ['a moderator at a controller for admins', Admin, 'route', { role: 'moderator' }, 'GET', 'role-missing'],
    ['an admin at a controller for admins', Admin, 'route', { role: 'admin' }, 'POST', 'through'],
  ])('%s', async (_who, type, route, caller, method, expected) => {
    expect(await outcome(type, route, caller, method)).toBe(expected);
  });
});

import { ProblemException } from '../problem/problem';
import type { Access } from './access';
import type { Caller } from './caller';

/** Throws a 403 when the caller lacks what `access` asks for; `safe`: the request changes nothing. */
export function demandAccess(
  { public: open, roles, scope, openToBlocked }: Access,
  caller: Caller,
  safe: boolean,
): void {
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

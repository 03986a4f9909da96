import type { Role } from '@pkyx/persistence';
import { SetMetadata } from '@nestjs/common';

/** What a token lets its holder do. */
export const SCOPES = ['read', 'write'] as const;
export type Scope = (typeof SCOPES)[number];

/** Who may use a route. A route that says nothing needs a signed-in member. */
export interface Access {
  /** nobody has to sign in; who sends credentials all the same is told when they are wrong */
  public?: boolean;
  /** any of these */
  roles?: readonly Role[];
  /** instead of what the method asks for: `read` for reading, `write` for all else; `any`: whichever the token has */
  scope?: Scope | 'any';
  /** also for accounts that are blocked from writing */
  openToBlocked?: boolean;
  /** takes HTTP Basic above all: a 401 asks for it */
  basicChallenge?: boolean;
}

export const ACCESS = Symbol('access');

/** Each decorator adds to what others on the same route or controller said; a route wins over its controller. */
export const addAccess =
  (access: Access): MethodDecorator & ClassDecorator =>
  (target: object, _key?: unknown, descriptor?: PropertyDescriptor) => {
    const subject: object = (descriptor?.value as object | undefined) ?? target;
    const known = Reflect.getMetadata(ACCESS, subject) as Access | undefined;
    SetMetadata(ACCESS, { ...known, ...access })(subject as never);
  };

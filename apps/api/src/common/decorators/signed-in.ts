import type { Role } from '@pkyx/persistence';
import { applyDecorators } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';
import { addAccess, type Scope } from '../access/access';
import { ProblemResponses } from './problem-responses';

/** Members only: what a route without a decorator asks for as well, said in the documentation. */
export function SignedIn(): MethodDecorator & ClassDecorator {
  return applyDecorators(addAccess({}), ApiSecurity('basic'), ApiSecurity('bearer'), ProblemResponses(401, 403));
}

/** Members who have one of the roles. */
export function Roles(...roles: Role[]): MethodDecorator & ClassDecorator {
  return applyDecorators(addAccess({ roles }), ApiSecurity('basic'), ApiSecurity('bearer'), ProblemResponses(401, 403));
}

/** The scope a token needs here, where it is not the one its method asks for. */
export function Scopes(scope: Scope | 'any'): MethodDecorator & ClassDecorator {
  return addAccess({ scope });
}

/** Accounts that are blocked may use the route, too: it changes nothing that others see. */
export function OpenToBlocked(): MethodDecorator & ClassDecorator {
  return addAccess({ openToBlocked: true });
}

/** Members only, by HTTP Basic above all: a 401 asks for it. */
export function BasicFirst(): MethodDecorator & ClassDecorator {
  return applyDecorators(
    addAccess({ basicChallenge: true }),
    ApiSecurity('basic'),
    ApiSecurity('bearer'),
    ProblemResponses(401, 403),
  );
}

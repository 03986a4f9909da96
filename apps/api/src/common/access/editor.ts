import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Role } from '@pkyx/persistence';
import type { FastifyRequest } from 'fastify';
import { originOf, type RequestOrigin } from '../decorators/request-origin';
import { signInFirst } from './challenge';

/** Who writes, as the rules of trust see them. */
export interface Editor extends RequestOrigin {
  id: string;
  username: string;
  role: Role;
}

/** The `Editor` that sent the request. */
export const CurrentEditor = createParamDecorator((_data: unknown, context: ExecutionContext): Editor => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  if (!request.caller) throw signInFirst('bearer');
  const { id, username, role } = request.caller;
  return { id, username, role, ...originOf(request) };
});

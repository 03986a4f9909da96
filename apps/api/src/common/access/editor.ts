import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { normalizeIp } from '@nestjs/throttler';
import type { Role } from '@pkyx/persistence';
import type { FastifyRequest } from 'fastify';
import { signInFirst } from './challenge';

/** Who writes, as the rules of trust see them. */
export interface Editor {
  id: string;
  username: string;
  role: Role;
  /** where from, as attempts are counted: an IPv4 address, or the network of an IPv6 one */
  address: string;
}

/** The `Editor` that sent the request. */
export const CurrentEditor = createParamDecorator((_data: unknown, context: ExecutionContext): Editor => {
  const { caller, ip } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!caller) throw signInFirst('bearer');
  return { id: caller.id, username: caller.username, role: caller.role, address: normalizeIp(ip) };
});

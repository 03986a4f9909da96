import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { normalizeIp } from '@nestjs/throttler';
import type { FastifyRequest } from 'fastify';
import { localeOf } from '../localization/locale';

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>();

/** What something that happens goes back to. */
export interface RequestOrigin {
  /** where from, as attempts are counted: an IPv4 address, or the network of an IPv6 one */
  address: string;
  /** the request, as logs call it; null where it is not known any more */
  requestId: string | null;
}

export function originOf({ ip, id }: FastifyRequest): RequestOrigin {
  return { address: normalizeIp(ip), requestId: id };
}

/** The `RequestOrigin` of the request. */
export const Origin = createParamDecorator((_data: unknown, context: ExecutionContext) => originOf(requestOf(context)));

/** The language that `Accept-Language` asks for. */
export const PreferredLocale = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  localeOf(requestOf(context)),
);

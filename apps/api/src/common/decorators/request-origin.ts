import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { normalizeIp } from '@nestjs/throttler';
import type { FastifyRequest } from 'fastify';
import { localeOf } from '../localization/locale';

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>();

/** Where a request came from, as attempts are counted by it: an IPv4 address, or the network of an IPv6 one. */
export const ClientAddress = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  normalizeIp(requestOf(context).ip),
);

/** The language that `Accept-Language` asks for. */
export const PreferredLocale = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  localeOf(requestOf(context)),
);

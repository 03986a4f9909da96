import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { RateLimitClass } from './rate-limits';

/** Puts a route or a controller into a class of limits other than the one its method has. */
export const RateLimit = Reflector.createDecorator<RateLimitClass>();

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The class of limits that a request falls under. */
export function rateLimitClassOf(context: ExecutionContext, reflector: Reflector): RateLimitClass {
  const places = [context.getHandler(), context.getClass()];
  const declared = reflector.getAllAndOverride(RateLimit, places) as RateLimitClass | undefined;
  if (declared) return declared;
  return READING.has(context.switchToHttp().getRequest<FastifyRequest>().method) ? 'read' : 'write';
}

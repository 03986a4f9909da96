import { applyDecorators, Post as PostRoute, UseInterceptors } from '@nestjs/common';
import { IdempotencyInterceptor } from './idempotency.interceptor';

/**
 * A route for POST, which may be repeated with the same `Idempotency-Key`. Not one interceptor for all routes: reads would pay for
 * it a twentieth of what they cost.
 */
export const Post = (path?: string): MethodDecorator =>
  applyDecorators(PostRoute(path), UseInterceptors(IdempotencyInterceptor));

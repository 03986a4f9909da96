import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { RateLimit } from '../../rate-limits/rate-limit-class';
import { ProblemResponses } from '../decorators/problem-responses';
import { FILE_FIELD, notMultipart } from './upload-problems';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** the route takes `multipart/form-data` */
    multipart?: boolean;
  }
}

/** The route takes a form with one file, in the field `file`. */
export function FileUpload(description: string): MethodDecorator {
  return applyDecorators(
    RouteConfig({ multipart: true }),
    RateLimit('upload'),
    ApiConsumes('multipart/form-data'),
    ApiBody({
      required: true,
      schema: {
        type: 'object',
        required: [FILE_FIELD],
        additionalProperties: false,
        properties: { [FILE_FIELD]: { type: 'string', format: 'binary', description } },
      },
    }),
    ProblemResponses(400, 413, 415, 422),
  );
}

/** Every other route refuses forms, as it refuses all types it cannot read. */
export function refuseUnexpectedForms(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', (request, _reply, next) => {
    const unexpected = request.isMultipart() && !request.routeOptions.config.multipart;
    next(unexpected ? notMultipart() : undefined);
  });
}

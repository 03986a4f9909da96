import type { Readable } from 'node:stream';
import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { ImportFormat } from '@pkyx/persistence';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemResponses } from '../../common/decorators/problem-responses';
import { importTooLarge, MOST_IMPORT_BYTES, notImportable } from './import-problems';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** the route takes a file of entries as its body */
    entryFile?: boolean;
  }
}

const FORMATS: ReadonlyMap<string, ImportFormat> = new Map([
  ['application/x-ndjson', 'ndjson'],
  ['text/csv', 'csv'],
]);

/** A file that is still being sent. */
export interface IncomingFile {
  format: ImportFormat;
  content: Readable;
}

/** The route takes NDJSON or CSV as it is. */
export function EntryFileBody(): MethodDecorator {
  return applyDecorators(
    RouteConfig({ entryFile: true }),
    ApiConsumes(...FORMATS.keys()),
    ApiBody({ required: true, schema: { type: 'string', format: 'binary' } }),
    ProblemResponses(400, 413, 415, 422),
  );
}

/** Lets bodies of these types through unread, on routes that take them; all others go on to refuse them. */
export function acceptEntryFiles(fastify: FastifyInstance): void {
  fastify.addContentTypeParser([...FORMATS.keys()], (request, payload, done) => {
    if (request.routeOptions.config.entryFile) done(null, payload);
    else done(notImportable());
  });
}

/** Throws a problem for what is not such a file, or is larger than one may be. */
export function incomingFile({ headers, body }: FastifyRequest): IncomingFile {
  const [mediaType = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const format = FORMATS.get(mediaType.trim());
  const charset = parameters.map((parameter) => /^\s*charset="?([^"]+)"?\s*$/.exec(parameter)?.[1]).find(Boolean);
  if (!format || (charset !== undefined && !/^(utf-?8|us-ascii)$/.test(charset))) throw notImportable();
  if (Number(headers['content-length'] ?? 0) > MOST_IMPORT_BYTES) throw importTooLarge();
  return { format, content: body as Readable };
}

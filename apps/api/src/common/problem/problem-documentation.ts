import { getSchemaPath, type OpenAPIObject } from '@nestjs/swagger';
import { ProblemDto } from '../decorators/problem-responses';
import { titleOf } from './problem-titles';

/** What a body is refused with that cannot be read, is too large, of another format, or nested too deeply. */
const UNREADABLE = [400, 413, 415, 422];

/** Any operation that takes more than an address may be sent a body that cannot be read, whether it asks for one or not. */
export function documentUnreadableBodies(document: OpenAPIObject): void {
  for (const { post, put, patch, delete: remove } of Object.values(document.paths)) {
    for (const operation of [post, put, patch, remove]) {
      for (const status of UNREADABLE) if (operation) operation.responses[status] ??= problemResponse(status);
    }
  }
}

/** A problem in the words of the document. */
export function problemResponse(status: number) {
  return {
    description: titleOf(status).en,
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
  };
}

import type { OpenAPIObject } from '@nestjs/swagger';
import { problemResponse } from '../problem/problem-documentation';

const PARAMETER = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: false,
  description: 'Makes the request safe to repeat: for 24 hours the same key gets the first answer again.',
  schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^[!-~]+$' },
};

const REPLAYED = {
  'Idempotency-Replayed': {
    description: 'On an answer that was given before.',
    schema: { type: 'string', enum: ['true'] },
  },
};

/** A key that is none, one that is at work, and one that was used for something else. */
const PROBLEMS = [400, 409, 422];

/** Every POST takes an `Idempotency-Key`, except those that take a form. */
export function documentIdempotency(document: OpenAPIObject): void {
  for (const { post } of Object.values(document.paths)) {
    if (!post || (post.requestBody && 'content' in post.requestBody && post.requestBody.content['multipart/form-data']))
      continue;
    post.parameters = [...(post.parameters ?? []), PARAMETER];
    for (const status of PROBLEMS) post.responses[status] ??= problemResponse(status);
    for (const response of Object.values(post.responses)) {
      if (response && !('$ref' in response)) response.headers = { ...response.headers, ...REPLAYED };
    }
  }
}

import type { FastifyRequest } from 'fastify';
import { negotiate } from './media-type';

/** Those that `Accept` may name. Browsers take pictures as gladly as pages, so that one has to be asked for by address. */
const NEGOTIATED = ['application/json', 'text/csv', 'text/markdown'] as const;
export type ComparisonMediaType = (typeof NEGOTIATED)[number] | 'image/png';

const MEDIA_TYPE_OF = {
  json: 'application/json',
  csv: 'text/csv',
  md: 'text/markdown',
  png: 'image/png',
} as const satisfies Record<string, ComparisonMediaType>;

/** Endings of files that a comparison can be kept in. */
export type ComparisonFormat = keyof typeof MEDIA_TYPE_OF;
export const COMPARISON_FORMATS = Object.keys(MEDIA_TYPE_OF) as ComparisonFormat[];

/** The form of a comparison that an address asks for, or else the request's `Accept`; 406 where there is none. */
export function comparisonMediaType(
  format: ComparisonFormat | undefined,
  request: FastifyRequest,
): ComparisonMediaType {
  return format ? MEDIA_TYPE_OF[format] : negotiate(request.headers.accept, NEGOTIATED);
}

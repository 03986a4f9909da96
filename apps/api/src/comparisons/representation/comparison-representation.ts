import type { FastifyReply, FastifyRequest } from 'fastify';
import { localeOf } from '../../common/localization/locale';
import { type ComparedView, presentComparison, type Reading } from '../comparison.presenter';
import type { ComparisonDto } from '../dto/comparison.dto';
import { comparisonCsv } from './comparison-csv';
import { comparisonMarkdown } from './comparison-markdown';
import { negotiate } from './media-type';

export const COMPARISON_MEDIA_TYPES = ['application/json', 'text/csv', 'text/markdown'] as const;
export type ComparisonMediaType = (typeof COMPARISON_MEDIA_TYPES)[number];

/** The form of a comparison that the request asks for; 406 where there is none. */
export function comparisonMediaType(request: FastifyRequest): ComparisonMediaType {
  return negotiate(request.headers.accept, COMPARISON_MEDIA_TYPES);
}

/** A comparison in the form and language asked for, with the headers that belong to it. */
export function representComparison(
  entries: readonly ComparedView[],
  reading: Omit<Reading, 'locale'>,
  mediaType: ComparisonMediaType,
  request: FastifyRequest,
  reply: FastifyReply,
): ComparisonDto | string {
  const locale = localeOf(request);
  const comparison = presentComparison(entries, { locale, ...reading });
  void reply.header('Vary', 'Accept, Accept-Language').type(`${mediaType}; charset=utf-8`);
  switch (mediaType) {
    case 'application/json':
      return comparison;
    case 'text/csv':
      return comparisonCsv(comparison);
    case 'text/markdown':
      return comparisonMarkdown(comparison, locale);
  }
}

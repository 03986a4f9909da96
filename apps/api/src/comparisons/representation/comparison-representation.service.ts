import { Injectable } from '@nestjs/common';
import { environment } from '@pkyx/config';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Locale, localeOf } from '../../common/localization/locale';
import { DrawingsService } from '../../drawings/drawings.service';
import { SiteService } from '../../site/site.service';
import { comparisonAddress } from '../comparison-address';
import { type ComparedView, presentComparison, type Reading } from '../comparison.presenter';
import type { ComparisonDto } from '../dto/comparison.dto';
import { comparisonCsv } from './comparison-csv';
import { fileDisposition } from './comparison-file';
import { type ComparisonFormat, comparisonMediaType } from './comparison-formats';
import { comparisonMarkdown } from './comparison-markdown';

/** A comparison in the form and language that a request asks for. */
@Injectable()
export class ComparisonRepresentationService {
  constructor(
    private readonly drawings: DrawingsService,
    private readonly site: SiteService,
  ) {}

  /** The body, with the headers that belong to it. With a `format` it is a file to keep. 503 while too many pictures are drawn. */
  async represent(
    entries: readonly ComparedView[],
    reading: Omit<Reading, 'locale'>,
    format: ComparisonFormat | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<ComparisonDto | string | Buffer> {
    const mediaType = comparisonMediaType(format, request);
    const locale = localeOf(request);
    const comparison = presentComparison(entries, { locale, ...reading });
    if (format) void reply.header('Content-Disposition', fileDisposition(comparison, format));
    void reply
      .header('Vary', 'Accept, Accept-Language')
      .type(mediaType === 'image/png' ? mediaType : `${mediaType}; charset=utf-8`);
    switch (mediaType) {
      case 'application/json':
        return comparison;
      case 'text/csv':
        return comparisonCsv(comparison);
      case 'text/markdown':
        return comparisonMarkdown(comparison, locale);
      case 'image/png':
        return this.draw(comparison, locale, reply);
    }
  }

  private async draw(comparison: ComparisonDto, locale: Locale, reply: FastifyReply): Promise<Buffer> {
    const { name } = await this.site.get();
    const { host } = new URL(environment().PKYX_PUBLIC_URL);
    const { body, etag } = await this.drawings.comparisonSheet(comparison, locale, {
      address: host + decodeURI(comparisonAddress(comparison.entries.map(({ slug }) => slug))),
      site: name,
      day: (comparison.asOf ?? new Date().toISOString()).slice(0, 10),
    });
    void reply.header('ETag', etag);
    return body;
  }
}

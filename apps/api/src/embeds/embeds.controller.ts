import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { MAX_PK_SIDES } from '@pkyx/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../common/decorators/public';
import { localeOf } from '../common/localization/locale';
import { notFound } from '../common/problem/problem';
import { readEmbedOptions } from './embed-options';
import { EMBED_STYLE_SOURCE } from './embed-style';
import { EmbedsService } from './embeds.service';

/** No script, nothing from elsewhere, and any site may put it into a frame: the one place where that is allowed. */
const POLICY = `default-src 'none'; style-src ${EMBED_STYLE_SOURCE}; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *`;

@ApiExcludeController()
@Public()
@Controller('embed')
export class EmbedsController {
  constructor(private readonly embeds: EmbedsService) {}

  @Get('pk/*')
  @Header('Cache-Control', 'public, max-age=300')
  async comparison(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { pathname, searchParams } = new URL(request.url, 'http://embed');
    const references = pathname.split('/').slice(3).filter(Boolean).map(decodeURIComponent);
    if (references.length < 2 || references.length > MAX_PK_SIDES)
      throw notFound({ zh: '对比', en: 'comparison' }, pathname);
    const { status, document } = await this.embeds.comparison(
      references,
      readEmbedOptions(searchParams),
      localeOf(request),
    );
    void reply.code(status).type('text/html; charset=utf-8').headers({
      'Content-Security-Policy': POLICY,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      Vary: 'Accept-Language',
    });
    reply.raw.removeHeader('X-Frame-Options'); // it is on the raw answer already, and would be against the policy
    return document;
  }
}

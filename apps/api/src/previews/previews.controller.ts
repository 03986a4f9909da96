import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../common/decorators/public';
import { localeOf } from '../common/localization/locale';
import { RateLimit } from '../rate-limits/rate-limit-class';
import type { DrawnPicture } from '../drawings/drawings.service';
import { PreviewsService } from './previews.service';

const AN_HOUR = 'public, max-age=3600';

/** What a link to a page looks like on other sites: the address of the page after `/og`, with `.png` at its end. */
@ApiExcludeController()
@Public()
@RateLimit('drawing')
@Controller('og')
export class PreviewsController {
  constructor(private readonly previews: PreviewsService) {}

  @Get('pk/*')
  @Header('Cache-Control', AN_HOUR)
  async comparison(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    const path = request.url.split('?')[0]?.split('/pk/')[1] ?? '';
    return send(await this.previews.comparison(path, localeOf(request)), reply);
  }

  @Get('entries/:file')
  @Header('Cache-Control', AN_HOUR)
  async entry(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return send(await this.previews.entry(file, localeOf(request)), reply);
  }
}

/** Other sites may show it. */
function send({ body, etag }: DrawnPicture, reply: FastifyReply): Buffer {
  void reply
    .type('image/png')
    .headers({ ETag: etag, Vary: 'Accept-Language', 'Cross-Origin-Resource-Policy': 'cross-origin' });
  return body;
}

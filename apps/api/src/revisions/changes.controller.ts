import { Controller, Get, Header, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { environment } from '@pkyx/config';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Public } from '../common/decorators/public';
import { PreferredLocale } from '../common/decorators/request-origin';
import type { Locale } from '../common/localization/locale';
import { presentChange } from './change.presenter';
import { atomFeed } from './changes-feed';
import { ChangesService } from './changes.service';
import { ChangeListDto, ChangesQueryDto } from './dto/change.dto';
import { ChangesFeedQueryDto } from './dto/changes-feed.dto';

@ApiTags('changes')
@Controller()
export class ChangesController {
  constructor(private readonly changes: ChangesService) {}

  @Get('changes')
  @Public()
  @Header('Cache-Control', 'no-cache')
  @ApiOperation({ summary: 'Recent changes, by type, member or time' })
  @ApiOkResponse({ type: ChangeListDto })
  @ProblemResponses(400, 404)
  async list(@Query() query: ChangesQueryDto): Promise<ChangeListDto> {
    const { found, nextCursor } = await this.changes.page(query);
    return { items: found.flatMap(presentChange), nextCursor };
  }

  @Get('changes.atom')
  @Public()
  @Header('Cache-Control', 'no-cache')
  @Header('Content-Type', 'application/atom+xml; charset=utf-8')
  @Header('Vary', 'Accept-Language')
  @ApiOperation({ summary: 'Recent changes as an Atom feed' })
  @ApiOkResponse({ content: { 'application/atom+xml': { schema: { type: 'string' } } } })
  @ProblemResponses(400, 404)
  async feed(
    @Query() query: ChangesFeedQueryDto,
    @PreferredLocale() preferred: Locale,
    @Req() request: FastifyRequest,
  ): Promise<string> {
    const { found, nextCursor } = await this.changes.page(query);
    const site = environment().PKYX_PUBLIC_URL.replace(/\/+$/, '');
    const self = site + request.url;
    const changes = found.flatMap(presentChange);
    return atomFeed({ site, self, next: nextPage(self, nextCursor), changes, locale: query.locale ?? preferred });
  }
}

function nextPage(self: string, cursor: string | null): string | null {
  if (cursor === null) return null;
  const next = new URL(self);
  next.searchParams.set('cursor', cursor);
  return next.href;
}

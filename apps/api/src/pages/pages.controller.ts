import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../common/decorators/public';
import { comparisonPage } from './comparison-page';
import { entryPage } from './entry-page';
import { homePage } from './home-page';
import { PAGES } from '../common/html/page-addresses';
import { PagesService } from './pages.service';
import { typePage } from './type-page';

/** A page of lists may be shown again for a second. */
const SHORTLY = '1';
/** A page whose views count is kept for times when the API is away, and asked for anew each time until then. */
const FOR_EMERGENCIES = '@1';

@ApiExcludeController()
@Public()
@Controller(PAGES)
export class PagesController {
  constructor(private readonly pages: PagesService) {}

  @Get()
  home(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.pages.send(request, reply, { make: homePage, keep: SHORTLY });
  }

  @Get('pk/*')
  comparison(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.pages.send(request, reply, { make: comparisonPage, keep: FOR_EMERGENCIES });
  }

  @Get('entries/:slug')
  entry(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.pages.send(request, reply, { make: entryPage, keep: FOR_EMERGENCIES });
  }

  @Get('types/:slug')
  type(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.pages.send(request, reply, { make: typePage, keep: SHORTLY });
  }
}

import { Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../common/access/caller';
import { CurrentCaller } from '../common/decorators/current-caller';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { OpenToBlocked, SignedIn } from '../common/decorators/signed-in';
import { PageQueryDto } from '../common/pagination/page-query.dto';
import { WatchDto, WatchlistDto } from './dto/watch.dto';
import { presentWatch, presentWatchedEntry } from './watch.presenter';
import { WatchesService } from './watches.service';

@ApiTags('watches')
@SignedIn()
@OpenToBlocked()
@Controller()
export class WatchesController {
  constructor(private readonly watches: WatchesService) {}

  @Get('users/me/watches')
  @ApiOperation({ summary: 'The entries one watches, the last added first' })
  @ApiOkResponse({ type: WatchlistDto })
  @ProblemResponses(400)
  async list(@CurrentCaller() { id }: Caller, @Query() query: PageQueryDto): Promise<WatchlistDto> {
    const { found, nextCursor } = await this.watches.page(id, query);
    return { items: found.flatMap(presentWatchedEntry), nextCursor };
  }

  @Get('entries/:slug/watch')
  @ApiOperation({ summary: 'Whether one watches an entry' })
  @ApiOkResponse({ type: WatchDto })
  @ProblemResponses(404)
  async get(@Param('slug') slug: string, @CurrentCaller() { id }: Caller): Promise<WatchDto> {
    return presentWatch(await this.watches.find(slug, id));
  }

  @Put('entries/:slug/watch')
  @ApiOperation({ summary: 'Watch an entry: a mail tells what others change' })
  @ApiOkResponse({ type: WatchDto })
  @ProblemResponses(400, 404, 415, 422)
  async watch(@Param('slug') slug: string, @CurrentCaller() { id }: Caller): Promise<WatchDto> {
    return presentWatch(await this.watches.watch(slug, id));
  }

  @Delete('entries/:slug/watch')
  @HttpCode(204)
  @ApiOperation({ summary: 'Watch an entry no longer' })
  @ApiNoContentResponse()
  @ProblemResponses(404)
  unwatch(@Param('slug') slug: string, @CurrentCaller() { id }: Caller): Promise<void> {
    return this.watches.unwatch(slug, id);
  }
}

import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiPermanentRedirectResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Public } from '../common/decorators/public';
import { versionTag } from '../common/preconditions/etag';
import { ViewCounterService } from '../views/view-counter.service';
import { ApiQueryWithFilters, AttributeFilterQuery, QueryWithoutFilters } from './attribute-filter.decorator';
import { EntryDto, EntryListDto } from './dto/entry.dto';
import { EntryListQueryDto } from './dto/entry-list-query.dto';
import { EntryListService } from './entry-list.service';
import { EntryReadingService } from './entry-reading.service';
import { presentCard, presentEntry } from './entry.presenter';

@ApiTags('entries')
@Controller('entries')
export class EntriesController {
  constructor(
    private readonly lists: EntryListService,
    private readonly reading: EntryReadingService,
    private readonly views: ViewCounterService,
  ) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Entries, sorted and filtered' })
  @ApiQueryWithFilters(EntryListQueryDto)
  @ApiOkResponse({ type: EntryListDto })
  @ProblemResponses(400)
  async list(
    @QueryWithoutFilters() query: EntryListQueryDto,
    @AttributeFilterQuery() filters: ReadonlyMap<string, unknown>,
  ): Promise<EntryListDto> {
    const { items, nextCursor } = await this.lists.page(query, filters);
    return { items: items.map(presentCard), nextCursor };
  }

  @Get('random')
  @Public()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'A random entry' })
  @ApiOkResponse({ type: EntryDto })
  @ProblemResponses(404)
  async random(): Promise<EntryDto> {
    return presentEntry(await this.reading.random());
  }

  @Get(':slug')
  @Public()
  @ApiOperation({ summary: 'One entry, by slug or id' })
  @ApiParam({ name: 'slug', description: 'slug, former slug or id' })
  @ApiOkResponse({ type: EntryDto })
  @ApiPermanentRedirectResponse({ description: 'The entry has another slug now: see Location.' })
  @ProblemResponses(404)
  async get(
    @Param('slug') slug: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EntryDto | undefined> {
    const entry = await this.reading.get(slug);
    if (entry.slug !== slug && entry._id.toHexString() !== slug) {
      void reply.code(308).header('Location', `/api/v1/entries/${encodeURIComponent(entry.slug)}`);
      return undefined;
    }
    this.views.countEntry(entry._id.toHexString());
    void reply.header('ETag', versionTag(entry._id.toHexString(), entry.version));
    return presentEntry(entry);
  }
}

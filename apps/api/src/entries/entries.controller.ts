import { Body, Controller, Delete, Get, Header, HttpCode, Param, Patch, Req, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiPermanentRedirectResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { MayWait } from '../common/decorators/may-wait';
import { Public } from '../common/decorators/public';
import { KeptHot } from '../common/hot-reads/hot-read';
import { CurrentEditor, type Editor } from '../common/access/editor';
import { SignedIn } from '../common/decorators/signed-in';
import { Post } from '../common/idempotency/post';
import { IfMatch, IfMatchHeader, type Precondition } from '../common/preconditions/if-match';
import { ViewCounterService } from '../views/view-counter.service';
import { ApiQueryWithFilters, AttributeFilterQuery, QueryWithoutFilters } from './attribute-filter.decorator';
import { EntryDto, EntryListDto } from './dto/entry.dto';
import { EntryExistsProblemDto, StaleEntryProblemDto } from './dto/entry-problem.dto';
import { EntryListQueryDto } from './dto/entry-list-query.dto';
import { EntryChangeDto, NewEntryDto } from './dto/entry-input.dto';
import { EntryListService } from './entry-list.service';
import { HeldEditDto } from '../moderation/dto/proposal.dto';
import { EntryReadingService } from './entry-reading.service';
import { presentCard, presentEntry } from './entry.presenter';
import { writtenEntry } from './entry-tags';
import { EntryEditsService } from './writing/entry-edits.service';

@ApiTags('entries')
@Controller('entries')
export class EntriesController {
  constructor(
    private readonly lists: EntryListService,
    private readonly reading: EntryReadingService,
    private readonly edits: EntryEditsService,
    private readonly views: ViewCounterService,
  ) {}

  @Get()
  @Public()
  @KeptHot()
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
  @KeptHot()
  @ApiOperation({ summary: 'One entry, by slug or id' })
  @ApiParam({ name: 'slug', description: 'slug, former slug or id' })
  @ApiOkResponse({ type: EntryDto })
  @ApiPermanentRedirectResponse({ description: 'The entry has another slug now: see Location.' })
  @ProblemResponses(404)
  async get(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const entry = await this.reading.get(slug);
    if (entry.slug !== slug && entry._id.toHexString() !== slug) {
      void reply.code(308).header('Location', `/api/v1/entries/${encodeURIComponent(entry.slug)}`);
      return undefined;
    }
    const id = entry._id.toHexString();
    const seen = () => this.views.countEntry(id);
    request.hotRead = { entries: [id], until: entry.protectedUntil, seen };
    seen();
    return tagged(presentEntry(entry), reply);
  }

  @Post()
  @SignedIn()
  @MayWait(HeldEditDto)
  @ApiOperation({ summary: 'Create an entry, with attributes' })
  @ApiCreatedResponse({ type: EntryDto })
  @ProblemResponses([409, EntryExistsProblemDto], 415, 422)
  async create(
    @Body() body: NewEntryDto,
    @CurrentEditor() editor: Editor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const entry = presentEntry(await this.reading.get(await this.edits.create(body, editor)));
    void reply.header('Location', `/api/v1/entries/${encodeURIComponent(entry.slug)}`);
    return tagged(entry, reply);
  }

  @Patch(':slug')
  @SignedIn()
  @MayWait(HeldEditDto)
  @IfMatchHeader()
  @ApiOperation({ summary: 'Rename an entry, change its type or its aliases' })
  @ApiOkResponse({ type: EntryDto })
  @ProblemResponses(400, 404, [409, EntryExistsProblemDto], [412, StaleEntryProblemDto], 415, 422, 428)
  async patch(
    @Param('slug') slug: string,
    @Body() body: EntryChangeDto,
    @IfMatch() precondition: Precondition,
    @CurrentEditor() editor: Editor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { id } = await this.edits.patch(slug, body, precondition, editor);
    return tagged(presentEntry(await this.reading.get(id)), reply);
  }

  @Delete(':slug')
  @SignedIn()
  @MayWait(HeldEditDto)
  @HttpCode(204)
  @IfMatchHeader()
  @ApiOperation({ summary: 'Delete an entry; its history stays and can bring it back' })
  @ApiNoContentResponse()
  @ProblemResponses(400, 404, [412, StaleEntryProblemDto], 428)
  remove(
    @Param('slug') slug: string,
    @IfMatch() precondition: Precondition,
    @CurrentEditor() editor: Editor,
  ): Promise<void> {
    return this.edits.remove(slug, precondition, editor);
  }
}

/** Writes the entry once, for its tag and for the reader. */
function tagged(entry: EntryDto, reply: FastifyReply): Buffer {
  const { body, tag } = writtenEntry(entry);
  void reply.header('ETag', tag).type('application/json; charset=utf-8');
  return body;
}

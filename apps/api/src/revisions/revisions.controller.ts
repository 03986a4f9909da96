import { applyDecorators, Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiPermanentRedirectResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Public } from '../common/decorators/public';
import { PageQueryDto } from '../common/pagination/page-query.dto';
import { DiffDto, DiffQueryDto, RevisionDto, RevisionListDto } from './dto/revision.dto';
import { redirectFormerSlug } from './former-slug';
import { presentDiff, presentRevision, presentRevisions } from './revision.presenter';
import { type EditedEntryView, RevisionsService } from './revisions.service';

const Reading = () =>
  applyDecorators(
    Public(),
    Header('Cache-Control', 'no-cache'),
    ApiParam({ name: 'slug', description: 'slug, former slug or id' }),
    ApiPermanentRedirectResponse({ description: 'The entry has another slug now: see Location.' }),
    ProblemResponses(400, 404),
  );
const NumberParam = () => ApiParam({ name: 'number', schema: { type: 'integer', minimum: 1 } });

@ApiTags('revisions')
@Controller('entries/:slug/revisions')
export class RevisionsController {
  constructor(private readonly revisions: RevisionsService) {}

  @Get()
  @Reading()
  @ApiOperation({ summary: 'The history of an entry, the newest revision first; also of a deleted entry' })
  @ApiOkResponse({ type: RevisionListDto })
  list(
    @Param('slug') slug: string,
    @Query() query: PageQueryDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RevisionListDto | undefined> {
    return this.of(slug, request, reply, async (entry) => presentRevisions(await this.revisions.page(entry, query)));
  }

  @Get(':number')
  @Reading()
  @NumberParam()
  @ApiOperation({ summary: 'One edit' })
  @ApiOkResponse({ type: RevisionDto })
  get(
    @Param('slug') slug: string,
    @Param('number') number: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RevisionDto | undefined> {
    return this.of(slug, request, reply, async (entry) => presentRevision(await this.revisions.get(entry, number)));
  }

  @Get(':number/diff')
  @Reading()
  @NumberParam()
  @ApiOperation({ summary: 'What is different in one version, seen from another' })
  @ApiOkResponse({ type: DiffDto })
  diff(
    @Param('slug') slug: string,
    @Param('number') number: string,
    @Query() { against }: DiffQueryDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DiffDto | undefined> {
    return this.of(slug, request, reply, async (entry) =>
      presentDiff(await this.revisions.diff(entry, number, against)),
    );
  }

  /** Answers with what `present` makes of the entry; whoever used a former slug is sent on. */
  private async of<Answer>(
    slug: string,
    request: FastifyRequest,
    reply: FastifyReply,
    present: (entry: EditedEntryView) => Promise<Answer>,
  ): Promise<Answer | undefined> {
    const entry = await this.revisions.entry(slug);
    return redirectFormerSlug(entry, slug, request, reply) ? undefined : present(entry);
  }
}

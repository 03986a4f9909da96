import { Controller, Get, Header, Query, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { KeptHot } from '../common/hot-reads/hot-read';
import { Public } from '../common/decorators/public';
import { PageQueryDto } from '../common/pagination/page-query.dto';
import { RateLimit } from '../rate-limits/rate-limit-class';
import { cachingOf, readMoment } from './as-of/moment';
import { ComparisonsService, idsOf } from './comparisons.service';
import { ComparisonDto } from './dto/comparison.dto';
import { ComparisonQueryDto } from './dto/comparison-query.dto';
import { PkQueryDto, PkQueryQueryDto } from './dto/pk-query.dto';
import { PopularPairsDto, RelatedPairsDto } from './dto/popular-pairs.dto';
import { RelatedQueryDto } from './dto/related-query.dto';
import { PkQueriesService } from './pk-queries.service';
import { presentPkQuery } from './pk-query.presenter';
import { presentPair, presentRelatedPair } from './popular-pairs.presenter';
import { PopularPairsService } from './popular-pairs.service';
import { readPriorities } from './priorities-query';
import { RelatedPairsService } from './related-pairs.service';
import { ComparisonRepresentationService } from './representation/comparison-representation.service';

@ApiTags('comparisons')
@Controller('comparisons')
export class ComparisonsController {
  constructor(
    private readonly comparisons: ComparisonsService,
    private readonly representation: ComparisonRepresentationService,
    private readonly pkQueries: PkQueriesService,
    private readonly popularPairs: PopularPairsService,
    private readonly relatedPairs: RelatedPairsService,
  ) {}

  @Get()
  @Public()
  @KeptHot()
  @Header('Cache-Control', 'no-cache')
  @ApiOperation({ summary: 'Two to eight entries side by side' })
  @ApiExtraModels(ComparisonDto)
  @ApiOkResponse({
    content: {
      'application/json': { schema: { $ref: getSchemaPath(ComparisonDto) } },
      'text/csv': { schema: { type: 'string' } },
      'text/markdown': { schema: { type: 'string' } },
      'image/png': { schema: { type: 'string', format: 'binary' } },
    },
  })
  @ProblemResponses(400, 404, 406, 422)
  async compare(
    @Query() { entries, at, format, ...priorities }: ComparisonQueryDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ComparisonDto | string | Buffer> {
    const read = readPriorities(priorities);
    if (at === undefined) {
      const sides = await this.comparisons.sides(entries);
      const ids = idsOf(sides);
      request.hotRead = { entries: ids, seen: () => this.comparisons.countSeen(ids) };
      return this.representation.represent(sides, { priorities: read }, format, request, reply);
    }
    const now = new Date();
    const asOf = readMoment(at, now);
    const sides = await this.comparisons.findAsOf(entries, asOf);
    void reply.header('Cache-Control', cachingOf(asOf, now));
    return this.representation.represent(sides, { priorities: read, asOf }, format, request, reply);
  }

  @Get('queries')
  @Public()
  @RateLimit('search')
  @Header('Cache-Control', 'no-cache')
  @ApiOperation({ summary: 'What “A pk B” means' })
  @ApiOkResponse({ type: PkQueryDto })
  @ProblemResponses(400, 422)
  async read(@Query() { q }: PkQueryQueryDto): Promise<PkQueryDto> {
    return presentPkQuery(await this.pkQueries.read(q));
  }

  @Get('popular')
  @Public()
  @KeptHot()
  @Header('Cache-Control', 'no-cache')
  @ApiOperation({ summary: 'The pairs that are compared most' })
  @ApiOkResponse({ type: PopularPairsDto })
  @ProblemResponses(400)
  async popular(@Query() query: PageQueryDto): Promise<PopularPairsDto> {
    const { found, nextCursor } = await this.popularPairs.page(query);
    return { items: found.map(presentPair), nextCursor };
  }

  @Get('related')
  @Public()
  @KeptHot()
  @Header('Cache-Control', 'no-cache')
  @ApiOperation({ summary: 'What entries are also compared with' })
  @ApiOkResponse({ type: RelatedPairsDto })
  @ProblemResponses(400)
  async related(@Query() query: RelatedQueryDto): Promise<RelatedPairsDto> {
    return { items: (await this.relatedPairs.find(query)).map(presentRelatedPair), nextCursor: null };
  }
}

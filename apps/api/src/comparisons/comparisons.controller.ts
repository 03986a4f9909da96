import { Controller, Get, Header, Query, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Public } from '../common/decorators/public';
import { PageQueryDto } from '../common/pagination/page-query.dto';
import { RateLimit } from '../rate-limits/rate-limit-class';
import { cachingOf, readMoment } from './as-of/moment';
import { ComparisonsService } from './comparisons.service';
import { ComparisonDto } from './dto/comparison.dto';
import { ComparisonQueryDto } from './dto/comparison-query.dto';
import { PkQueryDto, PkQueryQueryDto } from './dto/pk-query.dto';
import { PopularPairsDto } from './dto/popular-pairs.dto';
import { PkQueriesService } from './pk-queries.service';
import { presentPkQuery } from './pk-query.presenter';
import { presentPair } from './popular-pairs.presenter';
import { PopularPairsService } from './popular-pairs.service';
import { readPriorities } from './priorities-query';
import { comparisonMediaType, representComparison } from './representation/comparison-representation';

@ApiTags('comparisons')
@Controller('comparisons')
export class ComparisonsController {
  constructor(
    private readonly comparisons: ComparisonsService,
    private readonly pkQueries: PkQueriesService,
    private readonly popularPairs: PopularPairsService,
  ) {}

  @Get()
  @Public()
  @Header('Cache-Control', 'no-cache')
  @ApiOperation({ summary: 'Two to eight entries side by side' })
  @ApiExtraModels(ComparisonDto)
  @ApiOkResponse({
    content: {
      'application/json': { schema: { $ref: getSchemaPath(ComparisonDto) } },
      'text/csv': { schema: { type: 'string' } },
      'text/markdown': { schema: { type: 'string' } },
    },
  })
  @ProblemResponses(400, 404, 406, 422)
  async compare(
    @Query() { entries, at, ...priorities }: ComparisonQueryDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ComparisonDto | string> {
    const mediaType = comparisonMediaType(request);
    const read = readPriorities(priorities);
    if (at === undefined)
      return representComparison(
        await this.comparisons.sides(entries),
        { priorities: read },
        mediaType,
        request,
        reply,
      );
    const now = new Date();
    const asOf = readMoment(at, now);
    const sides = await this.comparisons.findAsOf(entries, asOf);
    void reply.header('Cache-Control', cachingOf(asOf, now));
    return representComparison(sides, { priorities: read, asOf }, mediaType, request, reply);
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
  @Header('Cache-Control', 'no-cache')
  @ApiOperation({ summary: 'The pairs that are compared most' })
  @ApiOkResponse({ type: PopularPairsDto })
  @ProblemResponses(400)
  async popular(@Query() query: PageQueryDto): Promise<PopularPairsDto> {
    const { found, nextCursor } = await this.popularPairs.page(query);
    return { items: found.map(presentPair), nextCursor };
  }
}

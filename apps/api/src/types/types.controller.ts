import { Body, Controller, Get, Header, Param, Patch, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentEditor, type Editor } from '../common/access/editor';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { KeptHot } from '../common/hot-reads/hot-read';
import { Public } from '../common/decorators/public';
import { SignedIn } from '../common/decorators/signed-in';
import { Post } from '../common/idempotency/post';
import { PageQueryDto } from '../common/pagination/page-query.dto';
import { IfMatch, IfMatchHeader, type Precondition } from '../common/preconditions/if-match';
import { RegistryRevisionListDto } from '../registry/dto/registry-revision.dto';
import { RegistryHistoryService } from '../registry/registry-history.service';
import { presentRegistryRevision } from '../registry/registry-revision.presenter';
import { registryTag } from '../registry/registry-tag';
import { NamedQueryDto } from '../registry/dto/named-query.dto';
import { TypeDto, TypeListDto } from './dto/type.dto';
import { NewTypeDto, TypeChangeDto } from './dto/type-input.dto';
import { StaleTypeProblemDto, TypeExistsProblemDto } from './dto/type-problem.dto';
import { TypeRegistryService } from './type-registry.service';
import { presentType, presentTypeSummary } from './type.presenter';
import { TypesService, type TypeView } from './types.service';

@ApiTags('types')
@Controller('types')
export class TypesController {
  constructor(
    private readonly types: TypesService,
    private readonly registry: TypeRegistryService,
    private readonly history: RegistryHistoryService,
  ) {}

  @Get()
  @Public()
  @KeptHot()
  @ApiOperation({ summary: 'All types, largest first; with `q`, what may be meant, likeliest first' })
  @ApiOkResponse({ type: TypeListDto })
  @ProblemResponses(400)
  async list(@Query() query: NamedQueryDto): Promise<TypeListDto> {
    const { items, nextCursor } = await this.types.page(query);
    return { items: items.map(presentTypeSummary), nextCursor };
  }

  @Get(':slug')
  @Public()
  @KeptHot()
  @Header('Cache-Control', 'no-cache')
  @ApiOperation({ summary: 'One type with its template' })
  @ApiOkResponse({ type: TypeDto })
  @ProblemResponses(404)
  async get(@Param('slug') slug: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<TypeDto> {
    return tagged(await this.types.get(slug), reply);
  }

  @Get(':slug/revisions')
  @Public()
  @Header('Cache-Control', 'no-cache')
  @ApiOperation({ summary: 'The history of a type, the newest edit first' })
  @ApiOkResponse({ type: RegistryRevisionListDto })
  @ProblemResponses(400, 404)
  async revisions(@Param('slug') slug: string, @Query() query: PageQueryDto): Promise<RegistryRevisionListDto> {
    const { found, nextCursor } = await this.history.page(await this.types.record(slug), query);
    return { items: found.map(presentRegistryRevision), nextCursor };
  }

  @Post()
  @SignedIn()
  @ApiOperation({ summary: 'Make a type' })
  @ApiCreatedResponse({ type: TypeDto })
  @ProblemResponses([409, TypeExistsProblemDto], 415, 422)
  async create(
    @Body() body: NewTypeDto,
    @CurrentEditor() editor: Editor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TypeDto> {
    const slug = await this.registry.create(body, editor);
    void reply.header('Location', `/api/v1/types/${encodeURIComponent(slug)}`);
    return tagged(await this.types.get(slug), reply);
  }

  @Patch(':slug')
  @SignedIn()
  @IfMatchHeader()
  @ApiOperation({ summary: 'Change what a type is called and what its entries usually have' })
  @ApiOkResponse({ type: TypeDto })
  @ProblemResponses(400, 404, [409, TypeExistsProblemDto], [412, StaleTypeProblemDto], 415, 422, 428)
  async patch(
    @Param('slug') slug: string,
    @Body() body: TypeChangeDto,
    @IfMatch() precondition: Precondition,
    @CurrentEditor() editor: Editor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TypeDto> {
    return tagged(await this.types.get(await this.registry.patch(slug, body, precondition, editor)), reply);
  }
}

function tagged(type: TypeView, reply: FastifyReply): TypeDto {
  const answer = presentType(type);
  void reply.header('ETag', registryTag(type, answer));
  return answer;
}

import { Body, Controller, Get, Header, Param, Patch, Query, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiPermanentRedirectResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { AttributeRecord } from '@pkyx/persistence';
import type { FastifyReply } from 'fastify';
import { CurrentEditor, type Editor } from '../common/access/editor';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Public } from '../common/decorators/public';
import { SignedIn } from '../common/decorators/signed-in';
import { Post } from '../common/idempotency/post';
import { PageQueryDto } from '../common/pagination/page-query.dto';
import { IfMatch, IfMatchHeader, type Precondition } from '../common/preconditions/if-match';
import { RegistryRevisionListDto } from '../registry/dto/registry-revision.dto';
import { RegistryHistoryService } from '../registry/registry-history.service';
import { presentRegistryRevision } from '../registry/registry-revision.presenter';
import { registryTag } from '../registry/registry-tag';
import { AttributeRegistryService } from './attribute-registry.service';
import { presentRegistryAttribute } from './attribute.presenter';
import { AttributesService } from './attributes.service';
import { RegistryAttributeDto, RegistryAttributeListDto, RegistryQueryDto } from './dto/registry-attribute.dto';
import { NewRegistryAttributeDto, RegistryAttributeChangeDto } from './dto/registry-attribute-input.dto';
import {
  RegistryAttributeExistsProblemDto,
  StaleRegistryAttributeProblemDto,
} from './dto/registry-attribute-problem.dto';

@ApiTags('attributes')
@Controller('attributes')
export class AttributesController {
  constructor(
    private readonly attributes: AttributesService,
    private readonly registry: AttributeRegistryService,
    private readonly history: RegistryHistoryService,
  ) {}

  @Get()
  @Public()
  @ApiOperation({
    summary: 'The registry of attributes, most used first; with `q`, what may be meant, likeliest first',
  })
  @ApiOkResponse({ type: RegistryAttributeListDto })
  @ProblemResponses(400)
  async list(@Query() query: RegistryQueryDto): Promise<RegistryAttributeListDto> {
    const { items, nextCursor } = await this.attributes.page(query);
    return { items: items.map(presentRegistryAttribute), nextCursor };
  }

  @Get(':key')
  @Public()
  @Header('Cache-Control', 'no-cache')
  @ApiOperation({ summary: 'One attribute of the registry' })
  @ApiOkResponse({ type: RegistryAttributeDto })
  @ApiPermanentRedirectResponse({ description: 'The attribute was merged into another: see Location.' })
  @ProblemResponses(404)
  async get(
    @Param('key') key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegistryAttributeDto | undefined> {
    const attribute = await this.attributes.get(key);
    if (attribute.mergedInto === null) return tagged(attribute, reply);
    void reply.code(308).header('Location', `/api/v1/attributes/${encodeURIComponent(attribute.mergedInto)}`);
  }

  @Get(':key/revisions')
  @Public()
  @Header('Cache-Control', 'no-cache')
  @ApiOperation({ summary: 'The history of an attribute, the newest edit first; also of a merged one' })
  @ApiOkResponse({ type: RegistryRevisionListDto })
  @ProblemResponses(400, 404)
  async revisions(@Param('key') key: string, @Query() query: PageQueryDto): Promise<RegistryRevisionListDto> {
    const { found, nextCursor } = await this.history.page(await this.attributes.get(key), query);
    return { items: found.map(presentRegistryRevision), nextCursor };
  }

  @Post()
  @SignedIn()
  @ApiOperation({ summary: 'Put an attribute into the registry' })
  @ApiCreatedResponse({ type: RegistryAttributeDto })
  @ProblemResponses([409, RegistryAttributeExistsProblemDto], 415, 422)
  async create(
    @Body() body: NewRegistryAttributeDto,
    @CurrentEditor() editor: Editor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegistryAttributeDto> {
    const attribute = await this.registry.create(body, editor);
    void reply.header('Location', `/api/v1/attributes/${encodeURIComponent(attribute.key)}`);
    return tagged(attribute, reply);
  }

  @Patch(':key')
  @SignedIn()
  @IfMatchHeader()
  @ApiOperation({ summary: 'Change what an attribute is called and what it means' })
  @ApiOkResponse({ type: RegistryAttributeDto })
  @ProblemResponses(
    400,
    404,
    [409, RegistryAttributeExistsProblemDto],
    [412, StaleRegistryAttributeProblemDto],
    415,
    422,
    428,
  )
  async patch(
    @Param('key') key: string,
    @Body() body: RegistryAttributeChangeDto,
    @IfMatch() precondition: Precondition,
    @CurrentEditor() editor: Editor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegistryAttributeDto> {
    return tagged(await this.registry.patch(key, body, precondition, editor), reply);
  }
}

function tagged(attribute: AttributeRecord, reply: FastifyReply): RegistryAttributeDto {
  const answer = presentRegistryAttribute(attribute);
  void reply.header('ETag', registryTag(attribute, answer));
  return answer;
}

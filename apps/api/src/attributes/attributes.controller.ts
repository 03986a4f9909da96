import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Public } from '../common/decorators/public';
import { versionTag } from '../common/preconditions/etag';
import { presentRegistryAttribute } from './attribute.presenter';
import { AttributesService } from './attributes.service';
import { RegistryAttributeDto, RegistryAttributeListDto, RegistryQueryDto } from './dto/registry-attribute.dto';

@ApiTags('attributes')
@Controller('attributes')
export class AttributesController {
  constructor(private readonly attributes: AttributesService) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'The registry of attributes, most used first' })
  @ApiOkResponse({ type: RegistryAttributeListDto })
  @ProblemResponses(400)
  async list(@Query() query: RegistryQueryDto): Promise<RegistryAttributeListDto> {
    const { items, nextCursor } = await this.attributes.page(query);
    return { items: items.map(presentRegistryAttribute), nextCursor };
  }

  @Get(':key')
  @Public()
  @ApiOperation({ summary: 'One attribute of the registry' })
  @ApiOkResponse({ type: RegistryAttributeDto })
  @ProblemResponses(404)
  async get(@Param('key') key: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<RegistryAttributeDto> {
    const attribute = await this.attributes.get(key);
    void reply.header('ETag', versionTag(attribute._id.toHexString(), attribute.version));
    return presentRegistryAttribute(attribute);
  }
}

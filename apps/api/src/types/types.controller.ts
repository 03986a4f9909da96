import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Public } from '../common/decorators/public';
import { PageQueryDto } from '../common/pagination/page-query.dto';
import { TypeDto, TypeListDto } from './dto/type.dto';
import { presentType, presentTypeSummary } from './type.presenter';
import { TypesService } from './types.service';

@ApiTags('types')
@Controller('types')
export class TypesController {
  constructor(private readonly types: TypesService) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'All types, largest first' })
  @ApiOkResponse({ type: TypeListDto })
  @ProblemResponses(400)
  async list(@Query() query: PageQueryDto): Promise<TypeListDto> {
    const { items, nextCursor } = await this.types.page(query);
    return { items: items.map(presentTypeSummary), nextCursor };
  }

  @Get(':slug')
  @Public()
  @ApiOperation({ summary: 'One type with its template' })
  @ApiOkResponse({ type: TypeDto })
  @ProblemResponses(404)
  async get(@Param('slug') slug: string): Promise<TypeDto> {
    return presentType(await this.types.get(slug));
  }
}

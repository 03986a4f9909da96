import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Public } from '../common/decorators/public';
import { ApiQueryWithFilters, AttributeFilterQuery, QueryWithoutFilters } from './attribute-filter.decorator';
import { TypeTableDto, TypeTableQueryDto } from './dto/type-table.dto';
import { presentTypeTable } from './type-table.presenter';
import { TypeTableService } from './type-table.service';

@ApiTags('types')
@Controller('types/:slug/entries')
export class TypeTableController {
  constructor(private readonly tables: TypeTableService) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'The entries of a type side by side, sorted and filtered by their values' })
  @ApiQueryWithFilters(TypeTableQueryDto)
  @ApiOkResponse({ type: TypeTableDto })
  @ProblemResponses(400, 404)
  async list(
    @Param('slug') slug: string,
    @QueryWithoutFilters() query: TypeTableQueryDto,
    @AttributeFilterQuery() filters: ReadonlyMap<string, unknown>,
  ): Promise<TypeTableDto> {
    return presentTypeTable(await this.tables.page(slug, query, filters));
  }
}

import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { listDimensions } from '@pkyx/domain';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Public } from '../common/decorators/public';
import { DimensionListDto } from './dimension.dto';
import { presentDimension } from './dimension.presenter';

@ApiTags('units')
@Controller('units')
export class UnitsController {
  @Get()
  @Public()
  @Header('Cache-Control', 'public, max-age=3600')
  @ApiOperation({ summary: 'Dimensions with their units, names, spellings and factors' })
  @ApiOkResponse({ type: DimensionListDto })
  @ProblemResponses()
  list(): DimensionListDto {
    return { items: listDimensions().map(presentDimension), nextCursor: null };
  }
}

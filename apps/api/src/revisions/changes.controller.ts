import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Public } from '../common/decorators/public';
import { presentChange } from './change.presenter';
import { ChangesService } from './changes.service';
import { ChangeListDto, ChangesQueryDto } from './dto/change.dto';

@ApiTags('changes')
@Controller('changes')
export class ChangesController {
  constructor(private readonly changes: ChangesService) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Recent changes, by type, member or time' })
  @ApiOkResponse({ type: ChangeListDto })
  @ProblemResponses(400, 404)
  async list(@Query() query: ChangesQueryDto): Promise<ChangeListDto> {
    const { found, nextCursor } = await this.changes.page(query);
    return { items: found.flatMap(presentChange), nextCursor };
  }
}

import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../common/access/caller';
import { CurrentCaller } from '../common/decorators/current-caller';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Public } from '../common/decorators/public';
import { GapListDto, GapQueryDto } from './dto/gap.dto';
import { presentGap } from './gap.presenter';
import { GapsService } from './gaps.service';

@ApiTags('gaps')
@Controller('gaps')
export class GapsController {
  constructor(private readonly gaps: GapsService) {}

  @Get()
  @Public()
  @Header('Cache-Control', 'no-cache')
  @ApiOperation({ summary: 'The values that readers look for most and nobody has written' })
  @ApiOkResponse({ type: GapListDto })
  @ProblemResponses(400)
  async list(@Query() { type, limit }: GapQueryDto, @CurrentCaller() caller: Caller | undefined): Promise<GapListDto> {
    const gaps = await (caller ? this.gaps.current(type) : this.gaps.recent(type));
    return { items: gaps.slice(0, limit).map(presentGap), nextCursor: null };
  }
}

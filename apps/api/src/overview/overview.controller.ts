import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '../common/decorators/signed-in';
import { OverviewDto } from './dto/overview.dto';
import { OverviewService } from './overview.service';

@ApiTags('admin')
@Roles('admin')
@Controller('admin/overview')
export class OverviewController {
  constructor(private readonly overview: OverviewService) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'How the site fares: what it depends on, the mail that waits, and its processes' })
  @ApiOkResponse({ type: OverviewDto })
  look(): Promise<OverviewDto> {
    return this.overview.look();
  }
}

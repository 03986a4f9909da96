import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Public } from '../common/decorators/public';
import { SiteDto } from './site.dto';
import { SiteService } from './site.service';

@ApiTags('site')
@Controller('site')
export class SiteController {
  constructor(private readonly site: SiteService) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Name, logo, home picture and announcement of the site' })
  @ApiOkResponse({ type: SiteDto })
  @ProblemResponses()
  get(): Promise<SiteDto> {
    return this.site.get();
  }
}

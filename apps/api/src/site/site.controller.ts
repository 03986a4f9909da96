import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../common/access/caller';
import { CurrentCaller } from '../common/decorators/current-caller';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { KeptHot } from '../common/hot-reads/hot-read';
import { Public } from '../common/decorators/public';
import { Roles } from '../common/decorators/signed-in';
import { SiteDto, SiteSettingsDto } from './site.dto';
import { SiteService } from './site.service';

@ApiTags('site')
@Controller('site')
export class SiteController {
  constructor(private readonly site: SiteService) {}

  @Get()
  @Public()
  @KeptHot()
  @ApiOperation({ summary: 'Name, logo, home picture and announcement of the site' })
  @ApiOkResponse({ type: SiteDto })
  @ProblemResponses()
  get(): Promise<SiteDto> {
    return this.site.get();
  }

  @Put()
  @Roles('admin')
  @ApiOperation({ summary: 'Set name, logo, home picture and announcement of the site' })
  @ApiOkResponse({ type: SiteDto })
  @ProblemResponses(400, 415, 422)
  put(@Body() settings: SiteSettingsDto, @CurrentCaller() { id }: Caller): Promise<SiteDto> {
    return this.site.replace(settings, id);
  }
}

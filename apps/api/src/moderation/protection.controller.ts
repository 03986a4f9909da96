import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../common/access/caller';
import { CurrentCaller } from '../common/decorators/current-caller';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Roles } from '../common/decorators/signed-in';
import { ProtectionDto, ProtectionRequestDto } from './dto/protection.dto';
import { ProtectionService } from './protection.service';

@ApiTags('moderation')
@Roles('moderator', 'admin')
@Controller('entries/:slug/protection')
export class ProtectionController {
  constructor(private readonly protection: ProtectionService) {}

  @Put()
  @ApiOperation({ summary: 'Say who may change an entry, and until when' })
  @ApiParam({ name: 'slug', description: 'slug, former slug or id' })
  @ApiOkResponse({ type: ProtectionDto })
  @ProblemResponses(400, 404, 415, 422)
  protect(
    @Param('slug') slug: string,
    @Body() body: ProtectionRequestDto,
    @CurrentCaller() { id }: Caller,
  ): Promise<ProtectionDto> {
    return this.protection.protect(slug, body, id);
  }
}

import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Public } from '../common/decorators/public';
import { PublicProfileDto } from './dto/public-profile.dto';
import { ProfilesService } from './profiles.service';
import { presentProfile } from './user.presenter';

@ApiTags('users')
@Controller('users')
export class ProfilesController {
  constructor(private readonly profiles: ProfilesService) {}

  @Get(':username')
  @Public()
  @ApiOperation({ summary: 'What anybody may know of a member' })
  @ApiOkResponse({ type: PublicProfileDto })
  @ProblemResponses(404)
  async get(@Param('username') username: string): Promise<PublicProfileDto> {
    return presentProfile(await this.profiles.byUsername(username));
  }
}

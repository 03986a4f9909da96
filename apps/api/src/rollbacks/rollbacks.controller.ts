import { Body, Controller, Get, Param, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../common/access/caller';
import { CurrentCaller } from '../common/decorators/current-caller';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Roles } from '../common/decorators/signed-in';
import { Post } from '../common/idempotency/post';
import {
  JointRollbackRequestDto,
  RollbackDto,
  RollbackPreviewDto,
  RollbackQueryDto,
  RollbackRequestDto,
} from './dto/rollback.dto';
import { RollbacksService } from './rollbacks.service';

@ApiTags('moderation')
@Roles('moderator', 'admin')
@Controller('admin')
export class RollbacksController {
  constructor(private readonly rollbacks: RollbacksService) {}

  @Get('users/:username/rollbacks')
  @ApiOperation({ summary: 'How much a rollback would undo' })
  @ApiOkResponse({ type: RollbackPreviewDto })
  @ProblemResponses(400, 404)
  preview(@Param('username') username: string, @Query() { since }: RollbackQueryDto): Promise<RollbackPreviewDto> {
    return this.rollbacks.preview(username, since);
  }

  @Post('users/:username/rollbacks')
  @ApiOperation({
    summary: 'Undo all of a member’s edits and comments since a time',
    description:
      'Entries that they created are deleted, others say again what they said before, except where somebody else has changed the same since.',
  })
  @ApiCreatedResponse({ type: RollbackDto })
  @ProblemResponses(400, 404, 415, 422)
  rollBack(
    @Param('username') username: string,
    @Body() body: RollbackRequestDto,
    @CurrentCaller() { id }: Caller,
  ): Promise<RollbackDto> {
    return this.rollbacks.rollBack([username], body, id);
  }

  @Post('rollbacks')
  @ApiOperation({ summary: 'The same for several members at once' })
  @ApiCreatedResponse({ type: RollbackDto })
  @ProblemResponses(400, 404, 415, 422)
  rollBackAll(
    @Body() { usernames, ...body }: JointRollbackRequestDto,
    @CurrentCaller() { id }: Caller,
  ): Promise<RollbackDto> {
    return this.rollbacks.rollBack(usernames, body, id);
  }
}

import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../common/access/caller';
import { CurrentCaller } from '../../common/decorators/current-caller';
import { ProblemResponses } from '../../common/decorators/problem-responses';
import { OpenToBlocked, SignedIn } from '../../common/decorators/signed-in';
import { presentSession, SessionListDto } from './session.dto';
import { SessionsService } from './sessions.service';

@ApiTags('users')
@SignedIn()
@Controller('users/me/sessions')
export class OwnSessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @Get()
  @ApiOperation({ summary: 'Devices one is signed in on, last used first' })
  @ApiOkResponse({ type: SessionListDto })
  async list(@CurrentCaller() { id, sessionId }: Caller): Promise<SessionListDto> {
    const sessions = await this.sessions.list(id);
    return { items: sessions.map((session) => presentSession(session, sessionId)), nextCursor: null };
  }

  @Delete(':id')
  @HttpCode(204)
  @OpenToBlocked()
  @ApiOperation({ summary: 'Sign a device out' })
  @ApiNoContentResponse()
  @ProblemResponses(400, 404, 415)
  end(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<void> {
    return this.sessions.end(caller.id, id);
  }
}

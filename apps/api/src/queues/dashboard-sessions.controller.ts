import { Controller, HttpCode, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../common/access/caller';
import { CurrentCaller } from '../common/decorators/current-caller';
import { Roles } from '../common/decorators/signed-in';
import { Post } from '../common/idempotency/post';
import { setDashboardCookie } from './dashboard-cookie';
import { DASHBOARD_PASS_SECONDS, DashboardPasses } from './dashboard-passes.service';

@ApiTags('auth')
@Controller('auth/dashboard-sessions')
export class DashboardSessionsController {
  constructor(private readonly passes: DashboardPasses) {}

  @Post()
  @Roles('admin')
  @HttpCode(204)
  @ApiOperation({ summary: 'A cookie that opens the queue dashboard in this browser for ten minutes' })
  @ApiNoContentResponse()
  async open(@CurrentCaller() caller: Caller, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    setDashboardCookie(reply, await this.passes.issue(caller), DASHBOARD_PASS_SECONDS);
  }
}

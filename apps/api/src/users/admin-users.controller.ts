import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../common/access/caller';
import { CurrentCaller } from '../common/decorators/current-caller';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Roles } from '../common/decorators/signed-in';
import { PageQueryDto } from '../common/pagination/page-query.dto';
import { AdminUsersService } from './admin-users.service';
import { AuditService } from './audit.service';
import { AdminUserChangeDto, AdminUserDto, AdminUserListDto, AdminUserQueryDto } from './dto/admin-user.dto';
import { AuditListDto } from './dto/audit.dto';
import { presentAdminUser } from './user.presenter';

@ApiTags('admin')
@Roles('admin')
@Controller('admin')
export class AdminUsersController {
  constructor(
    private readonly users: AdminUsersService,
    private readonly audit: AuditService,
  ) {}

  @Get('users')
  @ApiOperation({ summary: 'Members, newest first, or by the start of their name' })
  @ApiOkResponse({ type: AdminUserListDto })
  @ProblemResponses(400)
  async list(@Query() query: AdminUserQueryDto): Promise<AdminUserListDto> {
    const { items, nextCursor } = await this.users.page(query);
    return { items: items.map(presentAdminUser), nextCursor };
  }

  @Patch('users/:username')
  @ApiOperation({ summary: 'Give a member a role, block them from writing or lift the block' })
  @ApiOkResponse({ type: AdminUserDto })
  @ProblemResponses(400, 404, 415, 422)
  async change(
    @Param('username') username: string,
    @Body() body: AdminUserChangeDto,
    @CurrentCaller() { id }: Caller,
  ): Promise<AdminUserDto> {
    return presentAdminUser(await this.users.change(username, body, id));
  }

  @Get('audit')
  @ApiOperation({ summary: 'Who with a role did what, newest first' })
  @ApiOkResponse({ type: AuditListDto })
  @ProblemResponses(400)
  log(@Query() query: PageQueryDto): Promise<AuditListDto> {
    return this.audit.page(query);
  }
}

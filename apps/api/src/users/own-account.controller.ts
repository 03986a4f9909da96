import { Body, Controller, Delete, Get, HttpCode, Patch, Put } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../common/access/caller';
import { CurrentCaller } from '../common/decorators/current-caller';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Origin, type RequestOrigin } from '../common/decorators/request-origin';
import { SignedIn } from '../common/decorators/signed-in';
import { AccountSecurityService } from './account-security.service';
import { CurrentPasswordDto, EmailChangeDto, PasswordChangeDto } from './dto/account-security.dto';
import { OwnAccountDto, ProfileChangeDto } from './dto/own-account.dto';
import { ProfilesService } from './profiles.service';
import { presentOwnAccount } from './user.presenter';

@ApiTags('users')
@SignedIn()
@Controller('users/me')
export class OwnAccountController {
  constructor(
    private readonly profiles: ProfilesService,
    private readonly security: AccountSecurityService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'One’s own account, e-mail address included' })
  @ApiOkResponse({ type: OwnAccountDto })
  async get(@CurrentCaller() { id }: Caller): Promise<OwnAccountDto> {
    return presentOwnAccount(await this.profiles.byId(id));
  }

  @Patch()
  @ApiOperation({ summary: 'Change one’s profile' })
  @ApiOkResponse({ type: OwnAccountDto })
  @ProblemResponses(400, 415, 422)
  async change(@CurrentCaller() { id }: Caller, @Body() body: ProfileChangeDto): Promise<OwnAccountDto> {
    return presentOwnAccount(await this.profiles.change(id, body));
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Delete one’s account; what one wrote stays, without a name' })
  @ApiNoContentResponse()
  @ProblemResponses(400, 415, 422)
  delete(
    @CurrentCaller() { id }: Caller,
    @Body() { currentPassword }: CurrentPasswordDto,
    @Origin() origin: RequestOrigin,
  ): Promise<void> {
    return this.security.deleteAccount({ userId: id, currentPassword, origin });
  }

  @Put('password')
  @HttpCode(204)
  @ApiOperation({ summary: 'Change one’s password; ends all other sessions' })
  @ApiNoContentResponse()
  @ProblemResponses(400, 415, 422)
  changePassword(
    @CurrentCaller() { id, sessionId }: Caller,
    @Body() { currentPassword, password }: PasswordChangeDto,
    @Origin() origin: RequestOrigin,
  ): Promise<void> {
    return this.security.changePassword({ userId: id, currentPassword, origin }, password, sessionId);
  }

  @Put('email')
  @HttpCode(202)
  @ApiOperation({ summary: 'Change one’s address; in force when the new one is confirmed' })
  @ApiAcceptedResponse({ description: 'a mail is on its way to the new address, a notice to the old one' })
  @ProblemResponses(400, 415, 422)
  changeEmail(
    @CurrentCaller() { id }: Caller,
    @Body() { currentPassword, email }: EmailChangeDto,
    @Origin() origin: RequestOrigin,
  ): Promise<void> {
    return this.security.changeEmail({ userId: id, currentPassword, origin }, email);
  }
}

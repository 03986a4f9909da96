import { Body, Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../common/access/caller';
import { CurrentCaller } from '../../common/decorators/current-caller';
import { ProblemResponses } from '../../common/decorators/problem-responses';
import { OpenToBlocked, SignedIn } from '../../common/decorators/signed-in';
import { Post } from '../../common/idempotency/post';
import { ApiTokenListDto, ApiTokenRequestDto, NewApiTokenDto, presentApiToken } from './api-token.dto';
import { ApiTokensService } from './api-tokens.service';

@ApiTags('users')
@SignedIn()
@Controller('users/me/api-tokens')
export class ApiTokensController {
  constructor(private readonly tokens: ApiTokensService) {}

  @Get()
  @ApiOperation({ summary: 'One’s personal tokens, newest first' })
  @ApiOkResponse({ type: ApiTokenListDto })
  async list(@CurrentCaller() { id }: Caller): Promise<ApiTokenListDto> {
    return { items: (await this.tokens.list(id)).map(presentApiToken), nextCursor: null };
  }

  @Post()
  @ApiOperation({ summary: 'Make a personal token for a script' })
  @ApiCreatedResponse({ type: NewApiTokenDto })
  @ProblemResponses(400, 415, 422)
  async create(
    @CurrentCaller() caller: Caller,
    @Body() { name, scopes, expiresAt }: ApiTokenRequestDto,
  ): Promise<NewApiTokenDto> {
    const { token, secret } = await this.tokens.create(caller, { name, scopes, expiresAt: new Date(expiresAt) });
    return { ...presentApiToken(token), token: secret };
  }

  @Delete(':id')
  @HttpCode(204)
  @OpenToBlocked()
  @ApiOperation({ summary: 'End a personal token' })
  @ApiNoContentResponse()
  @ProblemResponses(400, 404, 415)
  end(@CurrentCaller() { id: userId }: Caller, @Param('id') id: string): Promise<void> {
    return this.tokens.end(userId, id);
  }
}

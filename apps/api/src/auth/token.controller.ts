import { Controller } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../common/access/caller';
import { CurrentCaller } from '../common/decorators/current-caller';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { BasicFirst, OpenToBlocked, Scopes } from '../common/decorators/signed-in';
import { Post } from '../common/idempotency/post';
import { ACCESS_TOKEN_SECONDS } from './access-tokens.service';
import { TokenService } from './token.service';

export class TokenDto {
  @ApiProperty({ description: 'send it as `Authorization: Bearer …`, or as the user name of HTTP Basic' })
  token: string;
  @ApiProperty({ type: 'integer', description: 'seconds it is good for' }) duration: number;
}

@ApiTags('auth')
@Controller('auth/token')
export class TokenController {
  constructor(private readonly tokens: TokenService) {}

  @Post()
  @Scopes('any')
  @OpenToBlocked()
  @BasicFirst()
  @ApiOperation({
    summary: 'An access token for a password or another token',
    description:
      'HTTP Basic with e-mail address or user name and password, or with a token as the user name and any password.',
  })
  @ApiCreatedResponse({ type: TokenDto })
  @ProblemResponses(400, 415)
  async create(@CurrentCaller() caller: Caller): Promise<TokenDto> {
    return { token: await this.tokens.issue(caller), duration: ACCESS_TOKEN_SECONDS };
  }
}

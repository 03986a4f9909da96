import { Body, Controller, HttpCode } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Public } from '../common/decorators/public';
import { Origin, PreferredLocale, type RequestOrigin } from '../common/decorators/request-origin';
import { Post } from '../common/idempotency/post';
import type { Locale } from '../common/localization/locale';
import { AttemptLimits } from '../rate-limits/attempt-limits.service';
import { PasswordResetCompletionDto } from './dto/password-reset.dto';
import { EmailDto } from './dto/registration.dto';
import { PasswordResetService } from './password-reset.service';

@ApiTags('auth')
@Controller('auth/password-resets')
export class PasswordResetsController {
  constructor(
    private readonly resets: PasswordResetService,
    private readonly limits: AttemptLimits,
  ) {}

  @Post()
  @HttpCode(202)
  @Public()
  @ApiOperation({
    summary: 'Ask for a mail to set a new password',
    description: 'The answer is the same whether or not the address is known.',
  })
  @ApiAcceptedResponse({ description: 'if somebody has the address, a mail is on its way' })
  @ProblemResponses(400, 415, 422)
  async request(
    @Body() { email }: EmailDto,
    @PreferredLocale() locale: Locale,
    @Origin() origin: RequestOrigin,
  ): Promise<void> {
    await this.limits.take(['registration-by-address', origin.address]);
    await this.resets.request(email, locale, origin);
  }

  @Post('completions')
  @HttpCode(204)
  @Public()
  @ApiOperation({ summary: 'Set a new password with the link of the mail; ends all sessions' })
  @ApiNoContentResponse()
  @ProblemResponses(400, 415, 422)
  async complete(
    @Body() { token, password }: PasswordResetCompletionDto,
    @Origin() origin: RequestOrigin,
  ): Promise<void> {
    await this.limits.take(['link-by-address', origin.address]);
    await this.resets.complete(token, password, origin);
  }
}

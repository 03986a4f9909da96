import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnprocessableEntityResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Public } from '../common/decorators/public';
import { Origin, PreferredLocale, type RequestOrigin } from '../common/decorators/request-origin';
import { Post } from '../common/idempotency/post';
import type { Locale } from '../common/localization/locale';
import { AttemptLimits } from '../rate-limits/attempt-limits.service';
import { ConfirmationService } from './confirmation.service';
import {
  ConfirmationDto,
  EmailDto,
  LinkProblemDto,
  LinkTokenDto,
  RegistrationReceiptDto,
  RegistrationRequestDto,
  RegistrationStatusDto,
} from './dto/registration.dto';
import { RegistrationService, type RegistrationReceipt } from './registration.service';

@ApiTags('users')
@Controller('users')
export class RegistrationsController {
  constructor(
    private readonly registrations: RegistrationService,
    private readonly confirmations: ConfirmationService,
    private readonly limits: AttemptLimits,
  ) {}

  @Post()
  @HttpCode(202)
  @Public()
  @ApiOperation({
    summary: 'Register; the account comes to be when its address is confirmed',
    description: 'The answer is the same whether or not the address is known.',
  })
  @ApiAcceptedResponse({ type: RegistrationReceiptDto })
  @ProblemResponses(400, 409, 415, 422)
  async register(
    @Body() body: RegistrationRequestDto,
    @PreferredLocale() locale: Locale,
    @Origin() origin: RequestOrigin,
  ): Promise<RegistrationReceiptDto> {
    await this.limits.take(['registration-by-address', origin.address]);
    return present(await this.registrations.register({ ...body, locale: body.locale ?? locale }, origin));
  }

  @Get('registrations/:id')
  @Public()
  @ApiOperation({ summary: 'Whether the mail of a registration could be delivered' })
  @ApiOkResponse({ type: RegistrationStatusDto })
  @ProblemResponses(404)
  async status(@Param('id') id: string): Promise<RegistrationStatusDto> {
    const { delivery, ...receipt } = await this.registrations.status(id);
    return { ...present(receipt), delivery };
  }

  @Post('registrations/:id/mails')
  @HttpCode(202)
  @Public()
  @ApiOperation({ summary: 'Send the mail again; at most three an hour go to one address' })
  @ApiAcceptedResponse({ type: RegistrationReceiptDto })
  @ProblemResponses(400, 404, 415)
  async resend(@Param('id') id: string, @Origin() origin: RequestOrigin): Promise<RegistrationReceiptDto> {
    await this.limits.take(['registration-by-address', origin.address]);
    return present(await this.registrations.resend(id, origin));
  }

  @Put('registrations/:id/email')
  @HttpCode(202)
  @Public()
  @ApiOperation({ summary: 'Mend a mistyped address' })
  @ApiAcceptedResponse({ type: RegistrationReceiptDto })
  @ProblemResponses(400, 404, 415, 422)
  async mend(
    @Param('id') id: string,
    @Body() { email }: EmailDto,
    @Origin() origin: RequestOrigin,
  ): Promise<RegistrationReceiptDto> {
    await this.limits.take(['registration-by-address', origin.address]);
    return present(await this.registrations.mend(id, email, origin));
  }

  @Post('confirmations')
  @Public()
  @ApiOperation({ summary: 'Redeem the link that proves an address: of a registration, or of a change of address' })
  @ApiCreatedResponse({ type: ConfirmationDto })
  @ApiExtraModels(LinkProblemDto)
  @ApiUnprocessableEntityResponse({
    description: 'the link is not valid, or has expired',
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(LinkProblemDto) } } },
  })
  @ProblemResponses(400, 415)
  async confirm(@Body() { token }: LinkTokenDto, @Origin() origin: RequestOrigin): Promise<ConfirmationDto> {
    await this.limits.take(['link-by-address', origin.address]);
    return this.confirmations.confirm(token);
  }
}

function present({ registration, expiresAt }: RegistrationReceipt): RegistrationReceiptDto {
  return { registration, expiresAt: expiresAt.toISOString() };
}

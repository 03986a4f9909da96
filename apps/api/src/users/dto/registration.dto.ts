import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Locale } from '@pkyx/persistence';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { ProblemDto } from '../../common/decorators/problem-responses';
import { LOCALES } from './own-account.dto';

export class RegistrationRequestDto {
  @ApiProperty({ format: 'email', maxLength: 254 })
  @IsString()
  @MaxLength(254)
  email: string;

  @ApiProperty({ description: '2 to 18 characters: letters and digits of any script, single `_ - . ·` between them' })
  @IsString()
  @MaxLength(200)
  username: string;

  @ApiProperty({ description: '8 to 128 characters of any script; not one of the commonest' })
  @IsString()
  @MaxLength(1_000)
  password: string;

  @ApiPropertyOptional({ enum: LOCALES, description: 'language of mails; without it what `Accept-Language` asks for' })
  @IsOptional()
  @IsIn(LOCALES)
  locale?: Locale;
}

export class EmailDto {
  @ApiProperty({ format: 'email', maxLength: 254 })
  @IsString()
  @MaxLength(254)
  email: string;
}

/** What a registration is known by until it is confirmed. */
export class RegistrationReceiptDto {
  @ApiProperty({ description: 'keep it: it sends the mail again and mends the address' }) registration: string;
  @ApiProperty({ format: 'date-time', description: 'when the link in the mail ends' }) expiresAt: string;
}

export class RegistrationStatusDto extends RegistrationReceiptDto {
  @ApiProperty({ enum: ['pending', 'sent', 'failed'], description: 'failed: the mail could not be delivered' })
  delivery: 'pending' | 'sent' | 'failed';
}

export class LinkTokenDto {
  @ApiProperty({ description: 'the `token` of the link in the mail' })
  @IsString()
  @MaxLength(200)
  token: string;
}

/** Why a link does not confirm. */
export class LinkProblemDto extends ProblemDto {
  @ApiPropertyOptional({ description: 'of a link that has expired: the registration that may have another mail' })
  registration?: string;
}

export class ConfirmationDto {
  @ApiProperty({ enum: ['account', 'address'], description: 'what came to be: an account, or another address of one' })
  confirmed: 'account' | 'address';
  @ApiProperty() username: string;
}

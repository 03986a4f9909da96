import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DIGEST_PERIODS, type DigestPeriod, type Locale } from '@pkyx/persistence';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PublicProfileDto } from './public-profile.dto';

export const LOCALES = ['zh', 'en'] as const;

/** Why and until when an account may not write. */
export class BlockDto {
  @ApiProperty() reason: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time', description: 'null: until somebody lifts it' })
  until: string | null;
}

/** One's own account. */
export class OwnAccountDto extends PublicProfileDto {
  @ApiProperty() id: string;
  @ApiProperty({ type: String, nullable: true, description: 'shown to nobody else' }) email: string | null;
  @ApiProperty({ enum: LOCALES, description: 'language of mails' }) locale: Locale;
  @ApiProperty({ enum: DIGEST_PERIODS, enumName: 'DigestPeriod', description: 'mails about watched entries' })
  digest: DigestPeriod;
  @ApiProperty({ type: BlockDto, nullable: true }) block: BlockDto | null;
}

/** What members change of their profile; null or blank takes it away, what is left out stays. */
export class ProfileChangeDto {
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 60 })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  place?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, format: 'uri', description: 'http or https' })
  @IsOptional()
  @IsString()
  @MaxLength(2_048)
  website?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  introduction?: string | null;

  @ApiPropertyOptional({ enum: LOCALES })
  @IsOptional()
  @IsIn(LOCALES)
  locale?: Locale;

  @ApiPropertyOptional({
    enum: DIGEST_PERIODS,
    enumName: 'DigestPeriod',
    description: 'How often mails tell what became of watched entries.',
  })
  @IsOptional()
  @IsIn(DIGEST_PERIODS)
  digest?: DigestPeriod;
}

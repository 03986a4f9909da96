import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Locale } from '../../common/localization/locale';
import { ChangesQueryDto } from './change.dto';

const LOCALES: readonly Locale[] = ['zh', 'en'];

export class ChangesFeedQueryDto extends ChangesQueryDto {
  @ApiPropertyOptional({ enum: LOCALES, description: 'For readers of feeds that send no `Accept-Language`.' })
  @IsOptional()
  @IsIn(LOCALES)
  locale?: Locale;
}

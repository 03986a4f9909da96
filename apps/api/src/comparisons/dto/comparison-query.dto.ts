import { MAX_PK_SIDES, type PrioritiesText } from '@pkyx/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsDefined, IsIn, IsNotEmpty, IsOptional, IsString } from 'class-validator';
import type { Locale } from '../../common/localization/locale';
import { COMPARISON_FORMATS, type ComparisonFormat } from '../representation/comparison-formats';

export class ComparisonQueryDto implements PrioritiesText {
  @ApiProperty({
    type: String,
    description: `Slugs or ids of two to ${MAX_PK_SIDES} entries, separated by commas.`,
    example: 'iphone-17,galaxy-s25',
  })
  @IsNotEmpty({ each: true })
  @ArrayMaxSize(MAX_PK_SIDES)
  @ArrayMinSize(2)
  @IsDefined()
  @Transform(({ value }: { value: unknown }) => String(value).split(','))
  entries: string[];

  @ApiPropertyOptional({
    type: String,
    description:
      'How much rows count, 0 to 10 each; others count 1. Like `must`, it changes the `scores` only. Rows that are not there are passed over.',
    example: 'battery-capacity:3,weight:0',
  })
  @IsOptional()
  @IsString()
  weights?: string;

  @ApiPropertyOptional({
    type: String,
    description: 'Rows in which an entry must have a value; of yes and no, the better one.',
    example: 'wireless-charging,price',
  })
  @IsOptional()
  @IsString()
  must?: string;

  @ApiPropertyOptional({
    type: String,
    description: 'Which value of a row is better in the reader’s eyes: `higher`, `lower` or `none`.',
    example: 'weight:higher,price:none',
  })
  @IsOptional()
  @IsString()
  directions?: string;

  @ApiPropertyOptional({
    type: String,
    description:
      'The entries as they were at a moment: a time with its zone (RFC 3339), or a date, which stands for its beginning in UTC. By then each must have been there.',
    example: '2026-01-01T00:00:00Z',
  })
  @IsOptional()
  @IsString()
  at?: string;

  @ApiPropertyOptional({
    enum: COMPARISON_FORMATS,
    description: 'A file to keep, in this form: for links, which cannot send `Accept`.',
  })
  @IsOptional()
  @IsIn(COMPARISON_FORMATS)
  format?: ComparisonFormat;

  @ApiPropertyOptional({ enum: ['zh', 'en'], description: 'For links, which cannot send `Accept-Language`.' })
  @IsOptional()
  @IsIn(['zh', 'en'])
  lang?: Locale;
}

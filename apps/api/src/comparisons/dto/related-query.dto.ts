import { MAX_PK_SIDES } from '@pkyx/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsDefined, IsInt, IsNotEmpty, IsOptional, Max, Min } from 'class-validator';

const MOST = 20;

export class RelatedQueryDto {
  @ApiProperty({
    type: String,
    description: `Slugs of one to ${MAX_PK_SIDES} entries, separated by commas.`,
    example: 'iphone-17,galaxy-s25',
  })
  @IsNotEmpty({ each: true })
  @ArrayMaxSize(MAX_PK_SIDES)
  @IsDefined()
  @Transform(({ value }: { value: unknown }) => String(value).split(','))
  entries: string[];

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: MOST, default: 6 })
  @IsOptional()
  @Max(MOST)
  @Min(1)
  @IsInt()
  @Transform(({ value }: { value: unknown }) => Number(value))
  limit = 6;
}

import { MAX_PK_SIDES } from '@pkyx/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsDefined, IsNotEmpty } from 'class-validator';

export class ComparisonQueryDto {
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
}

import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { RegistryAttributeDto } from '../../attributes/dto/registry-attribute.dto';
import { PageQueryDto } from '../../common/pagination/page-query.dto';
import { EntrySummaryDto } from '../../entries/dto/entry-summary.dto';

/** A value that readers look for and nobody has written. */
export class GapDto {
  @ApiProperty({ type: EntrySummaryDto }) entry: EntrySummaryDto;
  @ApiProperty({ type: RegistryAttributeDto, description: 'what the entry lacks' }) attribute: RegistryAttributeDto;
  @ApiProperty({ type: 'integer', description: 'views of the entry and of its comparisons in which it is missing' })
  views: number;
  @ApiProperty({
    type: EntrySummaryDto,
    nullable: true,
    description: 'the entry that has the value and that it is compared with most, if any',
  })
  pair: EntrySummaryDto | null;
}

export class GapListDto {
  @ApiProperty({ type: [GapDto], maxItems: 100 }) items: GapDto[];
  @ApiProperty({ type: String, nullable: true, description: 'always null: the list ends with the most viewed ones' })
  nextCursor: string | null;
}

export class GapQueryDto extends PickType(PageQueryDto, ['limit']) {
  @ApiPropertyOptional({ type: String, maxLength: 200, description: 'Slug of a type.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  type?: string;
}

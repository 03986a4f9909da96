import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQueryDto } from '../../common/pagination/page-query.dto';

export const ENTRY_SORTS = ['newest', 'edited', 'views', 'title'] as const;
export type EntrySort = (typeof ENTRY_SORTS)[number];

export class EntryListQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: ENTRY_SORTS, enumName: 'EntrySort', default: 'newest' })
  @IsOptional()
  @IsIn(ENTRY_SORTS)
  sort: EntrySort = 'newest';

  @ApiPropertyOptional({ type: String, maxLength: 200, description: 'Slug of a type.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  type?: string;
}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsISO8601, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQueryDto } from '../../common/pagination/page-query.dto';
import { EditedEntryDto, RevisionDto } from './revision.dto';

/** An edit, with the entry that was edited. */
export class ChangeDto extends RevisionDto {
  @ApiProperty({ type: EditedEntryDto }) entry: EditedEntryDto;
}

export class ChangeListDto {
  @ApiProperty({ type: [ChangeDto] }) items: ChangeDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class ChangesQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ type: String, maxLength: 200, description: 'Slug of a type.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  type?: string;

  @ApiPropertyOptional({ type: String, maxLength: 100, description: 'User name of the author.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  user?: string;

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'Only changes from then on.' })
  @IsOptional()
  @IsISO8601({ strict: true })
  since?: string;
}

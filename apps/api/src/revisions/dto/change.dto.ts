import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsISO8601, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQueryDto } from '../../common/pagination/page-query.dto';
import { EntrySummaryDto } from '../../entries/dto/entry-summary.dto';

const FIELDS = ['title', 'type', 'aliases', 'attribute'] as const;

const ANY_VALUE = {
  nullable: true,
  oneOf: [
    { type: 'string' },
    { type: 'array', items: { type: 'string' } },
    { type: 'object', additionalProperties: true },
  ],
};

export class FieldChangeDto {
  @ApiProperty({ enum: FIELDS }) field: (typeof FIELDS)[number];
  @ApiProperty({ type: String, nullable: true, description: 'key of the attribute' }) key: string | null;
  @ApiProperty({ ...ANY_VALUE, description: 'null: there was nothing' }) before: unknown;
  @ApiProperty({ ...ANY_VALUE, description: 'null: there is nothing' }) after: unknown;
}

/** An edit of an entry. */
export class ChangeDto {
  @ApiProperty({ type: 'integer', description: 'version of the entry that the edit made' }) number: number;
  @ApiProperty({ type: String, nullable: true, description: 'null: a deleted member' }) author: string | null;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty() comment: string;
  @ApiProperty({ type: [FieldChangeDto] }) changes: FieldChangeDto[];
  @ApiProperty({ type: 'integer', nullable: true, description: 'the revision that it brought back' })
  restores: number | null;
  @ApiProperty() reverted: boolean;
  @ApiProperty({ type: EntrySummaryDto }) entry: EntrySummaryDto;
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

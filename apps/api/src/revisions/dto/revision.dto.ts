import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { LocalizedTextDto } from '../../common/localization/localized-text.dto';
import { AttributeDto } from '../../entries/dto/attribute.dto';
import { EntrySummaryDto } from '../../entries/dto/entry-summary.dto';

const FIELDS = ['title', 'type', 'aliases', 'attribute'] as const;

/** What an entry said about an attribute, before or after an edit. */
export class StatementDto extends PickType(AttributeDto, ['kind', 'value', 'sources', 'note']) {}

const FIELD_VALUE = {
  nullable: true,
  oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }, { $ref: getSchemaPath(StatementDto) }],
};
const KINDS_OF_VALUE = 'a title or the slug of a type; aliases; what was said about an attribute';

@ApiExtraModels(StatementDto)
export class FieldChangeDto {
  @ApiProperty({ enum: FIELDS }) field: (typeof FIELDS)[number];
  @ApiProperty({ type: String, nullable: true, description: 'key of the attribute' }) key: string | null;
  @ApiProperty({ type: LocalizedTextDto, nullable: true, description: 'of the attribute' })
  names: LocalizedTextDto | null;
  @ApiProperty({ ...FIELD_VALUE, description: `null: there was nothing; else ${KINDS_OF_VALUE}` })
  before: string | string[] | StatementDto | null;
  @ApiProperty({ ...FIELD_VALUE, description: `null: there is nothing; else ${KINDS_OF_VALUE}` })
  after: string | string[] | StatementDto | null;
}

/** An edit of an entry. */
export class RevisionDto {
  @ApiProperty({ type: 'integer', description: 'version of the entry that the edit made' }) number: number;
  @ApiProperty({ type: String, nullable: true, description: 'null: a deleted member' }) author: string | null;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty() comment: string;
  @ApiProperty({ type: [FieldChangeDto] }) changes: FieldChangeDto[];
  @ApiProperty({ type: 'integer', nullable: true, description: 'the revision that it brought back' })
  restores: number | null;
  @ApiProperty({ description: 'whether it was undone as a whole' }) reverted: boolean;
}

/** An entry that may have been deleted: then, what it was when it was. */
export class EditedEntryDto extends EntrySummaryDto {
  @ApiProperty() deleted: boolean;
}

export class RevisionListDto {
  @ApiProperty({ type: EditedEntryDto }) entry: EditedEntryDto;
  @ApiProperty({ type: [RevisionDto] }) items: RevisionDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
  @ApiProperty({ type: 'integer' }) total: number;
}

/** What is different between two versions of an entry. */
export class DiffDto {
  @ApiProperty({ type: 'integer', description: '0: before the entry existed' }) from: number;
  @ApiProperty({ type: 'integer' }) to: number;
  @ApiProperty({ type: [FieldChangeDto] }) changes: FieldChangeDto[];
}

export class DiffQueryDto {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    description: 'The revision to compare with: the one before when left out, 0 for nothing at all.',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  against?: number;
}

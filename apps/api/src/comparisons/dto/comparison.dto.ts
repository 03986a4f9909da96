import {
  ATTRIBUTE_KINDS,
  type AttributeKind,
  type Caution,
  CAUTIONS,
  type Direction,
  DIRECTIONS,
  ROW_REASONS,
  type RowReason,
  type RowState,
} from '@pkyx/domain';
import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { LocalizedTextDto } from '../../common/localization/localized-text.dto';
import { AttributeDto } from '../../entries/dto/attribute.dto';
import { EntrySummaryDto } from '../../entries/dto/entry-summary.dto';

const ROW_STATES = ['same', 'differs', 'missing', 'incomparable'] as const satisfies readonly RowState[];

export class MarginDto {
  @ApiProperty({ description: 'decimal, in `unit`', example: '0.01' }) difference: string;
  @ApiProperty({ description: 'base unit of the dimension; `star`, `day`', example: 'm' }) unit: string;
  @ApiProperty({ type: String, nullable: true, description: 'larger / smaller', example: '1.07' }) ratio: string | null;
}

export class ComparisonRowDto {
  @ApiProperty({ example: 'screen-size' }) key: string;
  @ApiProperty({ type: LocalizedTextDto }) names: LocalizedTextDto;
  @ApiProperty({ enum: ATTRIBUTE_KINDS }) kind: AttributeKind;
  @ApiProperty({ type: String, nullable: true, example: 'length' }) dimension: string | null;
  @ApiProperty({ enum: DIRECTIONS }) direction: Direction;
  @ApiProperty({
    type: 'array',
    items: { nullable: true, allOf: [{ $ref: getSchemaPath(AttributeDto) }] },
    description: 'one for each entry, in their order; null where it has no value',
  })
  cells: (AttributeDto | null)[];
  @ApiProperty({ enum: ROW_STATES }) state: RowState;
  @ApiProperty({
    type: 'array',
    items: { type: 'integer' },
    description: 'indices of the best cells; none where none is named',
  })
  best: number[];
  @ApiProperty({ enum: ROW_REASONS }) reason: RowReason;
  @ApiProperty({ type: MarginDto, nullable: true }) margin: MarginDto | null;
}

export class ComparisonGroupDto {
  @ApiProperty({ example: 'display' }) key: string;
  @ApiProperty({ type: LocalizedTextDto }) names: LocalizedTextDto;
  @ApiProperty({ type: [ComparisonRowDto] }) rows: ComparisonRowDto[];
}

export class CoverageDto {
  @ApiProperty({ type: 'integer' }) rows: number;
  @ApiProperty({ type: 'integer', description: 'rows with at least two comparable values' }) comparable: number;
  @ApiProperty({ type: 'integer', description: 'rows with a best' }) decided: number;
  @ApiProperty({ type: 'array', items: { type: 'integer' }, description: 'rows without a value, for each entry' })
  missing: number[];
}

export class VerdictClauseDto extends LocalizedTextDto {
  @ApiProperty({ description: 'key of the row it is about' }) row: string;
}

export class VerdictDto {
  @ApiProperty({ type: 'array', items: { type: 'integer' }, description: 'rows in which each entry is the best' })
  leads: number[];
  @ApiProperty({ type: LocalizedTextDto }) text: LocalizedTextDto;
  @ApiProperty({ type: [VerdictClauseDto] }) clauses: VerdictClauseDto[];
}

/** Entries side by side. */
export class ComparisonDto {
  @ApiProperty({ type: [EntrySummaryDto] }) entries: EntrySummaryDto[];
  @ApiProperty({ description: 'address of the page, the same for every order of the entries', example: '/pk/a/b' })
  canonical: string;
  @ApiProperty({ type: String, nullable: true, enum: [null], description: 'always null: the entries as they are now' })
  asOf: null;
  @ApiProperty({ type: [ComparisonGroupDto] }) groups: ComparisonGroupDto[];
  @ApiProperty({ type: CoverageDto }) coverage: CoverageDto;
  @ApiProperty({ type: VerdictDto, nullable: true }) verdict: VerdictDto | null;
  @ApiProperty({ enum: CAUTIONS, isArray: true }) cautions: Caution[];
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'weights of rows, none' })
  weights: Record<string, number>;
  @ApiProperty({ type: String, nullable: true, enum: [null], description: 'always null: nothing is weighted' })
  scores: null;
}

import {
  ATTRIBUTE_KINDS,
  type AttributeKind,
  type Caution,
  CAUTIONS,
  type Direction,
  DIRECTIONS,
  ROW_REASONS,
  type RowCaution,
  type RowReason,
  type RowState,
} from '@pkyx/domain';
import { ApiProperty, getSchemaPath, OmitType } from '@nestjs/swagger';
import { LocalizedTextDto } from '../../common/localization/localized-text.dto';
import { AttributeDto } from '../../entries/dto/attribute.dto';
import { EntrySummaryDto } from '../../entries/dto/entry-summary.dto';
import { ScoreDto } from './score.dto';

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
  @ApiProperty({ enum: DIRECTIONS, description: 'as the registry says, or as `directions` does' }) direction: Direction;
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
  @ApiProperty({ type: LocalizedTextDto, nullable: true, description: 'the margin in words, as in “much higher”' })
  words: LocalizedTextDto | null;
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

/** A side. How often it had been read is not known of a former state. */
export class ComparedEntrySummaryDto extends OmitType(EntrySummaryDto, ['views']) {
  @ApiProperty({ type: 'integer', nullable: true, description: 'null: as of a moment' }) views: number | null;
}

/** Entries side by side. */
export class ComparisonDto {
  @ApiProperty({ type: [ComparedEntrySummaryDto] }) entries: ComparedEntrySummaryDto[];
  @ApiProperty({ description: 'address of the page, the same for every order of the entries', example: '/pk/a/b' })
  canonical: string;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'the moment that the entries are shown as of; null: as they are now',
  })
  asOf: string | null;
  @ApiProperty({ type: [ComparisonGroupDto] }) groups: ComparisonGroupDto[];
  @ApiProperty({ type: CoverageDto }) coverage: CoverageDto;
  @ApiProperty({ type: VerdictDto, nullable: true }) verdict: VerdictDto | null;
  @ApiProperty({ enum: CAUTIONS, isArray: true }) cautions: Caution[];
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'array', items: { type: 'string' } },
    description: 'keys of the rows that a caution is about, for the cautions that are about rows',
    example: { stale: ['population'] },
  })
  cautionRows: Partial<Record<RowCaution, string[]>>;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'as asked' })
  weights: Record<string, number>;
  @ApiProperty({ type: [String], description: 'as asked' }) must: string[];
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', enum: [...DIRECTIONS] },
    description: 'as asked',
  })
  directions: Record<string, Direction>;
  @ApiProperty({
    type: [ScoreDto],
    nullable: true,
    description:
      'best first, those that miss fewer must-haves before others; null unless weights or must-haves are given and a row is decided',
  })
  scores: ScoreDto[] | null;
}

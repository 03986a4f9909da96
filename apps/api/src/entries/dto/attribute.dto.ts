import {
  ATTRIBUTE_KINDS,
  DATE_PRECISIONS,
  DIRECTIONS,
  type AttributeKind,
  type DatePrecision,
  type Direction,
} from '@pkyx/domain';
import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { LocalizedTextDto } from '../../common/localization/localized-text.dto';

export class TextValueDto {
  @ApiProperty() text: string;
}

export class ImageValueDto {
  @ApiProperty({ description: 'http(s), or site-relative for an uploaded image' }) url: string;
  @ApiProperty() alt: string;
}

export class LinkValueDto {
  @ApiProperty({ format: 'uri' }) url: string;
  @ApiProperty() label: string;
}

export class BooleanValueDto {
  @ApiProperty() boolean: boolean;
}

export class RatingValueDto {
  @ApiProperty({ minimum: 0, maximum: 5, multipleOf: 0.5 }) rating: number;
}

export class NumberValueDto {
  @ApiProperty({ description: 'decimal, as typed', example: '6.1' }) number: string;
  @ApiProperty({ example: 'in' }) unit: string;
  @ApiProperty({ example: 'length' }) dimension: string;
  @ApiProperty({ description: 'decimal, in the base unit', example: '0.15494' }) base: string;
  @ApiProperty({ example: 'm' }) baseUnit: string;
}

export class DateValueDto {
  @ApiProperty({ example: '2025-09' }) date: string;
  @ApiProperty({ enum: DATE_PRECISIONS }) precision: DatePrecision;
}

export class SourceDto {
  @ApiProperty({ type: String, nullable: true, format: 'uri' }) url: string | null;
  @ApiProperty({ type: String, nullable: true }) citation: string | null;
  @ApiProperty({ type: String, nullable: true, example: '2026-01-31' }) retrievedOn: string | null;
  @ApiProperty({ type: String, nullable: true, example: '2025' }) asOf: string | null;
}

export const VALUES = [
  TextValueDto,
  ImageValueDto,
  LinkValueDto,
  BooleanValueDto,
  RatingValueDto,
  NumberValueDto,
  DateValueDto,
] as const;
export type ValueDto = InstanceType<(typeof VALUES)[number]>;

const VALUE = { oneOf: VALUES.map((value) => ({ $ref: getSchemaPath(value) })) };

/** What another attribute said before it was merged into this one: a member decides between the two. */
@ApiExtraModels(...VALUES)
export class AlternativeDto {
  @ApiProperty(VALUE) value: ValueDto;
  @ApiProperty({ type: [SourceDto] }) sources: SourceDto[];
  @ApiProperty({ type: String, nullable: true, description: 'null: a deleted member' }) editedBy: string | null;
  @ApiProperty({ format: 'date-time' }) editedAt: string;
}

/** An attribute of an entry: the registry's names and meaning with the entry's value. */
@ApiExtraModels(...VALUES)
export class AttributeDto {
  @ApiProperty({ example: 'screen-size' }) key: string;
  @ApiProperty({ type: LocalizedTextDto }) names: LocalizedTextDto;
  @ApiProperty({ example: 'display' }) group: string;
  @ApiProperty({ enum: ATTRIBUTE_KINDS }) kind: AttributeKind;
  @ApiProperty({ enum: DIRECTIONS }) direction: Direction;
  @ApiProperty(VALUE) value: ValueDto;
  @ApiProperty({ type: [SourceDto] }) sources: SourceDto[];
  @ApiProperty({ type: String, nullable: true }) note: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'null: a deleted member' }) editedBy: string | null;
  @ApiProperty({ format: 'date-time' }) editedAt: string;
  @ApiPropertyOptional({ type: [AlternativeDto], description: 'after a merge of attributes, until a member decides' })
  alternatives?: AlternativeDto[];
}

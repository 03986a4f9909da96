import {
  ATTRIBUTE_KINDS,
  type AttributeKind,
  EDIT_COMMENT_MAX_LENGTH,
  MOST_SOURCES,
  NOTE_MAX_LENGTH,
} from '@pkyx/domain';
import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { Allow, IsArray, IsIn, IsOptional, IsString, ValidateNested } from 'class-validator';
import { MayBeMissing } from '../../common/decorators/may-be-missing';
import { VALUES } from './attribute.dto';

/** Where a value comes from: a URL, a citation or both. */
export class SourceInputDto {
  @ApiPropertyOptional({ type: String, nullable: true, format: 'uri', example: 'https://example.org/specs' })
  @IsOptional()
  @IsString()
  url?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'Manual, p. 7' })
  @IsOptional()
  @IsString()
  citation?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'day it was read', example: '2026-01-31' })
  @IsOptional()
  @IsString()
  retrievedOn?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'time the value is about', example: '2025' })
  @IsOptional()
  @IsString()
  asOf?: string | null;
}

/** A value as people type it or JSON gives it. */
@ApiExtraModels(...VALUES)
export class ValueInputDto {
  @ApiProperty({
    description:
      'What a person types or JSON gives: "6.1", 6.1, "6.1 英寸", true, "2025-09", {"url", "alt"}, or a value as answered.',
    oneOf: [
      { type: 'string' },
      { type: 'number' },
      { type: 'boolean' },
      ...VALUES.map((value) => ({ $ref: getSchemaPath(value) })),
    ],
    example: '6.1 in',
  })
  @Allow()
  value: unknown;

  @ApiPropertyOptional({ type: String, description: 'unit of a number, any spelling', example: 'in' })
  @MayBeMissing()
  @IsString()
  unit?: string;

  @ApiPropertyOptional({ type: String, description: 'dimension of a number', example: 'length' })
  @MayBeMissing()
  @IsString()
  dimension?: string;

  @ApiPropertyOptional({ type: [SourceInputDto], maxItems: MOST_SOURCES })
  @MayBeMissing()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SourceInputDto)
  sources?: SourceInputDto[];

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: NOTE_MAX_LENGTH })
  @IsOptional()
  @IsString()
  note?: string | null;

  @ApiPropertyOptional({ type: String, maxLength: EDIT_COMMENT_MAX_LENGTH, description: 'why this edit' })
  @IsOptional()
  @IsString()
  comment?: string;
}

/** A value and what it is a value of: an attribute by name or by key. A name nobody used before makes an attribute. */
export class AttributeInputDto extends ValueInputDto {
  @ApiPropertyOptional({ type: String, example: '屏幕尺寸', description: 'any name or alias' })
  @MayBeMissing()
  @IsString()
  name?: string;

  @ApiPropertyOptional({ type: String, example: 'screen-size' })
  @MayBeMissing()
  @IsString()
  key?: string;

  @ApiPropertyOptional({ enum: ATTRIBUTE_KINDS, description: 'the likeliest, where it is left out' })
  @MayBeMissing()
  @IsIn(ATTRIBUTE_KINDS)
  kind?: AttributeKind;
}

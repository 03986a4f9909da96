import { ATTRIBUTE_GROUPS, ATTRIBUTE_KINDS, type AttributeKind, type Direction, DIRECTIONS } from '@pkyx/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsArray, IsDefined, IsIn, IsOptional, IsString, ValidateNested } from 'class-validator';
import { MayBeMissing } from '../../common/decorators/may-be-missing';
import { NamesInputDto, RegistryEditDto } from '../../registry/dto/registry-input.dto';

const GROUP_KEYS = ATTRIBUTE_GROUPS.map(({ key }) => key);

class SharedFieldsDto extends RegistryEditDto {
  @ApiPropertyOptional({ type: [String], maxItems: 50, example: ['电量'] })
  @MayBeMissing()
  @IsArray()
  @IsString({ each: true })
  aliases?: string[];

  @ApiPropertyOptional({ enum: DIRECTIONS, description: 'which is better; `none` when it is left out' })
  @MayBeMissing()
  @IsIn(DIRECTIONS)
  direction?: Direction;

  @ApiPropertyOptional({ enum: GROUP_KEYS, description: '`other` when it is left out' })
  @MayBeMissing()
  @IsIn(GROUP_KEYS)
  group?: string;

  @ApiPropertyOptional({
    type: [String],
    example: ['phone'],
    description: 'slugs of the types whose template it belongs to',
  })
  @MayBeMissing()
  @IsArray()
  @IsString({ each: true })
  types?: string[];
}

/** A new attribute of the registry. */
export class NewRegistryAttributeDto extends SharedFieldsDto {
  @ApiProperty({ type: NamesInputDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => NamesInputDto)
  names: NamesInputDto;

  @ApiProperty({ enum: ATTRIBUTE_KINDS })
  @IsIn(ATTRIBUTE_KINDS)
  kind: AttributeKind;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'charge', description: 'of numbers, which need one' })
  @IsOptional()
  @IsString()
  dimension?: string | null;
}

/** What changes of an attribute; what is left out stays. */
export class RegistryAttributeChangeDto extends SharedFieldsDto {
  @ApiPropertyOptional({ type: NamesInputDto, description: 'a language that is left out keeps its name' })
  @MayBeMissing()
  @ValidateNested()
  @Type(() => NamesInputDto)
  names?: NamesInputDto;

  @ApiPropertyOptional({ enum: ATTRIBUTE_KINDS, description: 'only while no entry has a value' })
  @MayBeMissing()
  @IsIn(ATTRIBUTE_KINDS)
  kind?: AttributeKind;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'only while no entry has a value' })
  @IsOptional()
  @IsString()
  dimension?: string | null;
}

import { ATTRIBUTE_KINDS, type AttributeKind, DIRECTIONS, type Direction } from '@pkyx/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { LocalizedTextDto } from '../../common/localization/localized-text.dto';
import { NamedQueryDto } from '../../registry/dto/named-query.dto';

/** An attribute of the registry. */
export class RegistryAttributeDto {
  @ApiProperty({ example: 'battery-capacity' }) key: string;
  @ApiProperty({ type: LocalizedTextDto }) names: LocalizedTextDto;
  @ApiProperty({ type: [String] }) aliases: string[];
  @ApiProperty({ enum: ATTRIBUTE_KINDS }) kind: AttributeKind;
  @ApiProperty({ type: String, nullable: true, example: 'charge' }) dimension: string | null;
  @ApiProperty({ enum: DIRECTIONS }) direction: Direction;
  @ApiProperty({ example: 'battery' }) group: string;
  @ApiProperty({ type: [String], description: 'slugs of the types whose template it belongs to' }) types: string[];
  @ApiProperty({ type: 'integer', description: 'entries that have a value for it' }) uses: number;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class RegistryAttributeListDto {
  @ApiProperty({ type: [RegistryAttributeDto] }) items: RegistryAttributeDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class RegistryQueryDto extends NamedQueryDto {
  @ApiPropertyOptional({ type: String, maxLength: 200, description: 'Only the template of this type (slug).' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  type?: string;
}

import { ApiProperty } from '@nestjs/swagger';
import { LocalizedTextDto } from '../common/localization/localized-text.dto';

export class UnitDto {
  @ApiProperty({ example: 'in', description: 'empty for a bare number' }) symbol: string;
  @ApiProperty({ type: LocalizedTextDto }) names: LocalizedTextDto;
  @ApiProperty({ type: [String], description: 'other spellings that are understood' }) aliases: string[];
  @ApiProperty({
    type: String,
    nullable: true,
    example: '0.0254',
    description: 'base = (number + offset) × factor; a decimal or a fraction',
  })
  factor: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'for temperatures' }) offset: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'base = reciprocal ÷ number' }) reciprocal: string | null;
  @ApiProperty({ type: [String] }) systems: string[];
  @ApiProperty({ description: 'where the factor is defined' }) source: string;
}

export class DimensionDto {
  @ApiProperty({ example: 'length' }) key: string;
  @ApiProperty({ type: LocalizedTextDto }) names: LocalizedTextDto;
  @ApiProperty({ type: String, nullable: true, example: 'm', description: 'null: units are never converted (money)' })
  baseUnit: string | null;
  @ApiProperty({ type: [UnitDto] }) units: UnitDto[];
}

export class DimensionListDto {
  @ApiProperty({ type: [DimensionDto] }) items: DimensionDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

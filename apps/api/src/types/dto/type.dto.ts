import { ApiProperty } from '@nestjs/swagger';
import { LocalizedTextDto } from '../../common/localization/localized-text.dto';
import { RegistryAttributeDto } from '../../attributes/dto/registry-attribute.dto';

/** A type of entries. */
export class TypeSummaryDto {
  @ApiProperty({ example: 'phone' }) slug: string;
  @ApiProperty({ type: LocalizedTextDto }) names: LocalizedTextDto;
  @ApiProperty({ type: 'integer', description: 'entries of the type' }) count: number;
  @ApiProperty({ type: 'integer' }) version: number;
}

/** A type with the attributes that its entries usually have. */
export class TypeDto extends TypeSummaryDto {
  @ApiProperty({ type: [RegistryAttributeDto] }) template: RegistryAttributeDto[];
}

export class TypeListDto {
  @ApiProperty({ type: [TypeSummaryDto] }) items: TypeSummaryDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

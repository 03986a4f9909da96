import { ApiProperty } from '@nestjs/swagger';
import { LocalizedTextDto } from '../../common/localization/localized-text.dto';
import { RegistryAttributeDto } from '../../attributes/dto/registry-attribute.dto';

/** A type of entries. */
export class TypeSummaryDto {
  @ApiProperty({ example: 'phone' }) slug: string;
  @ApiProperty({ type: LocalizedTextDto }) names: LocalizedTextDto;
  @ApiProperty({ type: 'integer', description: 'entries of the type' }) count: number;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ description: 'edits by recent accounts wait for a moderator' }) needsApproval: boolean;
}

/** A type with the attributes that its entries usually have. */
export class TypeDto extends TypeSummaryDto {
  @ApiProperty({
    type: [RegistryAttributeDto],
    description:
      'first what members put into the template, in order: `types` of these names the type; then what most entries have',
  })
  template: RegistryAttributeDto[];
  @ApiProperty({ type: [String], maxItems: 3, description: 'keys of the attributes that tell most at a glance' })
  highlights: string[];
}

export class TypeListDto {
  @ApiProperty({ type: [TypeSummaryDto] }) items: TypeSummaryDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

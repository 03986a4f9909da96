import { ApiProperty } from '@nestjs/swagger';
import { LocalizedTextDto } from '../../common/localization/localized-text.dto';

export class TypeReferenceDto {
  @ApiProperty({ example: 'phone' }) slug: string;
  @ApiProperty({ type: LocalizedTextDto }) names: LocalizedTextDto;
}

/** What lists, suggestions and the heads of comparisons say of an entry. */
export class EntrySummaryDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'iphone-17' }) slug: string;
  @ApiProperty({ example: 'iPhone 17' }) title: string;
  @ApiProperty({ type: [String] }) aliases: string[];
  @ApiProperty({ type: TypeReferenceDto }) type: TypeReferenceDto;
  @ApiProperty({ type: String, nullable: true, description: 'address of its picture' }) picture: string | null;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: 'integer' }) views: number;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
}

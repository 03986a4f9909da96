import { ApiProperty } from '@nestjs/swagger';
import { AttributeDto } from './attribute.dto';
import { EntrySummaryDto, TypeReferenceDto } from './entry-summary.dto';

export const PROTECTIONS = ['open', 'established', 'moderators'] as const;

/** An entry with all of its attributes. */
export class EntryDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'iphone-17' }) slug: string;
  @ApiProperty({ example: 'iPhone 17' }) title: string;
  @ApiProperty({ type: [String] }) aliases: string[];
  @ApiProperty({ type: TypeReferenceDto }) type: TypeReferenceDto;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: 'integer' }) views: number;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty({ type: String, nullable: true, description: 'null: a deleted member' }) createdBy: string | null;
  @ApiProperty({ enum: PROTECTIONS, description: 'who may change the entry: anyone, established members, moderators' })
  protection: (typeof PROTECTIONS)[number];
  @ApiProperty({ type: String, nullable: true, format: 'date-time', description: 'when the protection runs out' })
  protectedUntil: string | null;
  @ApiProperty({ type: [AttributeDto] }) attributes: AttributeDto[];
}

/** A card of a list: the summary with up to three values that tell most about entries of its type. */
export class EntryCardDto extends EntrySummaryDto {
  @ApiProperty({ type: [AttributeDto], maxItems: 3 }) highlights: AttributeDto[];
}

export class EntryListDto {
  @ApiProperty({ type: [EntryCardDto] }) items: EntryCardDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

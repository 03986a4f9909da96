import { FACET_OPERATORS, type FacetOperator } from '@pkyx/domain';
import { ApiProperty } from '@nestjs/swagger';
import { RegistryAttributeDto } from '../../attributes/dto/registry-attribute.dto';
import { LocalizedTextDto } from '../../common/localization/localized-text.dto';
import { EntrySummaryDto, TypeReferenceDto } from '../../entries/dto/entry-summary.dto';
import { SearchItemDto } from './search-item.dto';

export class ReadFilterDto {
  @ApiProperty({ example: 'screen-size' }) key: string;
  @ApiProperty({ type: LocalizedTextDto }) names: LocalizedTextDto;
  @ApiProperty({ enum: FACET_OPERATORS }) op: FacetOperator;
  @ApiProperty({ example: '6' }) value: string;
  @ApiProperty({ type: String, nullable: true, example: 'in' }) unit: string | null;
  @ApiProperty({ description: 'the part of the query it was read from', example: '屏幕>6英寸' }) text: string;
}

/** How a query is understood that compares attributes with values. */
export class ReadingDto {
  @ApiProperty({ description: 'what is left to look for in names; may be empty' }) text: string;
  @ApiProperty({ type: TypeReferenceDto, nullable: true }) type: TypeReferenceDto | null;
  @ApiProperty({ type: [ReadFilterDto], minItems: 1 }) filters: ReadFilterDto[];
}

export class SearchResultsDto {
  @ApiProperty({ type: [SearchItemDto] }) items: SearchItemDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
  @ApiProperty({ type: ReadingDto, nullable: true, description: 'null where the query is plain text' })
  reading: ReadingDto | null;
  @ApiProperty({
    type: [RegistryAttributeDto],
    maxItems: 3,
    description: 'attributes that are called so; on the first page only',
  })
  attributes: RegistryAttributeDto[];
  @ApiProperty({
    type: [EntrySummaryDto],
    maxItems: 5,
    description: 'what may have been meant, where nothing was found',
  })
  nearest: EntrySummaryDto[];
}

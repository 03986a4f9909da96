import { ApiProperty } from '@nestjs/swagger';
import type { MatchHow } from '@pkyx/domain';
import { EntrySummaryDto } from '../../entries/dto/entry-summary.dto';

export const MATCHED_FIELDS = ['title', 'alias'] as const;
export const MATCHED_HOWS = ['exact', 'prefix', 'word', 'contains'] as const satisfies readonly MatchHow[];

export class MatchedDto {
  @ApiProperty({ enum: MATCHED_FIELDS }) field: (typeof MATCHED_FIELDS)[number];
  @ApiProperty({ enum: MATCHED_HOWS }) how: MatchHow;
}

/** An entry with what in it answers the query. */
export class SearchItemDto extends EntrySummaryDto {
  @ApiProperty({ type: MatchedDto }) matched: MatchedDto;
}

export class SearchResultsDto {
  @ApiProperty({ type: [SearchItemDto] }) items: SearchItemDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class SuggestionsDto {
  @ApiProperty({ type: [SearchItemDto], maxItems: 8 }) items: SearchItemDto[];
  @ApiProperty({ type: String, nullable: true, enum: [null], description: 'always null: suggestions have one page' })
  nextCursor: null;
}

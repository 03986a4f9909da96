import { MATCH_HOWS, type Mark, type MatchHow } from '@pkyx/domain';
import { ApiProperty } from '@nestjs/swagger';
import { EntrySummaryDto } from '../../entries/dto/entry-summary.dto';

export const MATCHED_FIELDS = ['title', 'alias'] as const;

export class MatchedDto {
  @ApiProperty({ enum: MATCHED_FIELDS }) field: (typeof MATCHED_FIELDS)[number];
  @ApiProperty({ enum: MATCH_HOWS }) how: MatchHow;
  @ApiProperty({ description: 'the name that answers', example: '豆腐脑' }) name: string;
  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 },
    description: 'where in the name, in UTF-16 units: from one, up to another',
    example: [[0, 2]],
  })
  marks: Mark[];
}

/** An entry with what in it answers the query. */
export class SearchItemDto extends EntrySummaryDto {
  @ApiProperty({ type: MatchedDto, nullable: true, description: 'null where its values alone answer' })
  matched: MatchedDto | null;
}

export class SuggestionsDto {
  @ApiProperty({ type: [SearchItemDto], maxItems: 8 }) items: SearchItemDto[];
  @ApiProperty({ type: String, nullable: true, enum: [null], description: 'always null: suggestions have one page' })
  nextCursor: null;
}

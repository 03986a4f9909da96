import { ApiProperty } from '@nestjs/swagger';
import { EntrySummaryDto } from '../../entries/dto/entry-summary.dto';

export class PopularPairDto {
  @ApiProperty({ type: [EntrySummaryDto], minItems: 2, maxItems: 2 }) entries: EntrySummaryDto[];
  @ApiProperty({ description: 'address of the page', example: '/pk/a/b' }) canonical: string;
  @ApiProperty({ type: 'integer' }) views: number;
}

export class PopularPairsDto {
  @ApiProperty({ type: [PopularPairDto] }) items: PopularPairDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class RelatedPairDto extends PopularPairDto {
  @ApiProperty({
    type: [EntrySummaryDto],
    minItems: 2,
    maxItems: 2,
    description: 'the one that was asked about, and the other',
  })
  declare entries: EntrySummaryDto[];
}

export class RelatedPairsDto {
  @ApiProperty({ type: [RelatedPairDto] }) items: RelatedPairDto[];
  @ApiProperty({ type: String, nullable: true, enum: [null], description: 'always null: there is one page' })
  nextCursor: null;
}

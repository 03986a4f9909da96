import { MAX_PK_QUERY_LENGTH } from '@pkyx/domain';
import { ApiProperty } from '@nestjs/swagger';
import { QueryText } from '../../common/decorators/query-text';
import { EntrySummaryDto } from '../../entries/dto/entry-summary.dto';

export class PkQueryQueryDto {
  @QueryText('Names to compare, as a person writes them.', '中国 pk 美国', MAX_PK_QUERY_LENGTH)
  q: string;
}

export class PkSideDto {
  @ApiProperty({ description: 'the name as it was written' }) text: string;
  @ApiProperty({ type: EntrySummaryDto, nullable: true, description: 'the entry whose title or alias it is' })
  match: EntrySummaryDto | null;
  @ApiProperty({ type: [EntrySummaryDto], description: 'without a match: what may have been meant, best first' })
  candidates: EntrySummaryDto[];
}

/** One way to read a query. */
export class PkReadingDto {
  @ApiProperty({ example: 'pk' }) separator: string;
  @ApiProperty({ type: [PkSideDto], minItems: 2 }) sides: PkSideDto[];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'address of the page, where every side has a match',
    example: '/pk/a/b',
  })
  comparison: string | null;
}

/** How a query is read. */
export class PkQueryDto extends PkReadingDto {
  @ApiProperty({
    type: [PkReadingDto],
    description: 'where it can be read in several equally good ways: all of them, the first one above; else none',
  })
  alternatives: PkReadingDto[];
}

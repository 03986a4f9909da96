import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { UNSUBSCRIBE_TOKEN_FORM } from '@pkyx/persistence';
import { EntrySummaryDto } from '../../entries/dto/entry-summary.dto';

/** Whether one watches an entry. */
export class WatchDto {
  @ApiProperty() watching: boolean;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) watchedAt: string | null;
}

export class WatchedEntryDto extends EntrySummaryDto {
  @ApiProperty({ format: 'date-time' }) watchedAt: string;
}

export class WatchlistDto {
  @ApiProperty({ type: [WatchedEntryDto] }) items: WatchedEntryDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class UnsubscriptionQueryDto {
  @ApiProperty({ description: 'of the link in the mail' })
  @Matches(UNSUBSCRIBE_TOKEN_FORM)
  token: string;
}

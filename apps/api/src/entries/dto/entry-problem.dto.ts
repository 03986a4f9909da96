import { ApiProperty } from '@nestjs/swagger';
import { ProblemDto } from '../../common/decorators/problem-responses';
import { AttributeDto } from './attribute.dto';
import { EntrySummaryDto } from './entry-summary.dto';
import { EntryDto } from './entry.dto';

/** 409: an entry has the title or an alias. */
export class EntryExistsProblemDto extends ProblemDto {
  @ApiProperty({ type: EntrySummaryDto }) existing: EntrySummaryDto;
}

/** 412: the entry was changed meanwhile; its `ETag` is that of what is current. */
export class StaleEntryProblemDto extends ProblemDto {
  @ApiProperty({ type: EntryDto }) current: EntryDto;
}

/** 409: the entry has a value for the attribute. */
export class AttributeExistsProblemDto extends ProblemDto {
  @ApiProperty({ type: AttributeDto }) existing: AttributeDto;
}

/** 412: the value was changed meanwhile; its `ETag` is that of what is current. */
export class StaleAttributeProblemDto extends ProblemDto {
  @ApiProperty({ type: AttributeDto }) current: AttributeDto;
}

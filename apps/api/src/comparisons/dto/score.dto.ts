import { ApiProperty } from '@nestjs/swagger';

/** How an entry does by the reader's priorities. */
export class ScoreDto {
  @ApiProperty({ description: 'slug of the entry' }) entry: string;
  @ApiProperty({
    description: 'weight of the decided rows in which it is among the best, of all decided rows',
    example: '0.62',
  })
  score: string;
  @ApiProperty({ description: 'weight of the decided rows in which it has a value, likewise', example: '0.80' })
  coverage: string;
  @ApiProperty({ type: [String], description: 'keys of the must-haves it misses' }) unmet: string[];
}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsISO8601, IsOptional, IsString } from 'class-validator';

const MOST_MEMBERS = 50;

/** Since when a rollback undoes what was done. */
export class RollbackQueryDto {
  @ApiProperty({ format: 'date-time' })
  @IsISO8601({ strict: true, strictSeparator: true })
  since: string;
}

export class RollbackRequestDto extends RollbackQueryDto {
  @ApiPropertyOptional({ type: String, nullable: true, description: 'what the revisions that undo edits say' })
  @IsOptional()
  @IsString()
  comment?: string | null;
}

export class JointRollbackRequestDto extends RollbackRequestDto {
  @ApiProperty({ type: [String], minItems: 1, maxItems: MOST_MEMBERS, description: 'user names' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_MEMBERS)
  @IsString({ each: true })
  usernames: string[];
}

/** What a rollback would look at. */
export class RollbackPreviewDto {
  @ApiProperty({ type: 'integer', description: 'edits that still hold' }) edits: number;
  @ApiProperty({ type: 'integer', description: 'comments that are not deleted' }) comments: number;
}

export class RollbackDto {
  @ApiProperty({ type: 'integer', description: 'edits that were undone' }) reverted: number;
  @ApiProperty({ type: 'integer', description: 'edits that stay: others have changed the same since' }) skipped: number;
  @ApiProperty({ type: 'integer', description: 'comments that were deleted' }) comments: number;
  @ApiProperty({ type: 'integer', description: 'entries that time did not suffice for: do the same once more' })
  remaining: number;
}
